namespace PortalAcceptance.SandboxGateway.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class SandboxCardGatewayTests : IDisposable
{
    private const string Approving = "4111111111111111";
    private const string DeclinedOnCharge = "4000000000000341";
    private const string LosesItsAnswer = "4000000000008104";
    private const string AnswersTwice = "4000000000008203";

    private readonly GatewayInFile _file = new();

    private SandboxCardGateway Gateway => _file.Gateway;

    public void Dispose() => _file.Dispose();

    [TestCase("4111111111111111", GatewayOutcome.Approved)]
    [TestCase("4111 1111-1111 1111", GatewayOutcome.Approved)]
    [TestCase("4111111111111112", GatewayOutcome.Approved, Description = "The check digit is the merchant's to check.")]
    [TestCase("4000000000000002", GatewayOutcome.Declined)]
    [TestCase("4000 0000 0000 0002", GatewayOutcome.Declined)]
    [TestCase("4000000000009995", GatewayOutcome.InsufficientFunds)]
    [TestCase("4000000000000069", GatewayOutcome.ExpiredCard)]
    [TestCase("4000000000000341", GatewayOutcome.Approved)]
    public async Task VerificationAnswersByTheNumber(string number, GatewayOutcome expected)
    {
        var answer = await Gateway.VerifyAsync(Card(number));

        answer.Outcome.Should().Be(expected);
        (answer.Token is not null).Should().Be(expected is GatewayOutcome.Approved, "a token stands for an approved card only");
        answer.LastFour.Should().Be(number[^4..]);
    }

    [Test]
    public async Task ANumberWithoutAnAnswerTimesOut() =>
        await FluentActions.Awaiting(() => Gateway.VerifyAsync(Card("4000000000000119"))).Should().ThrowAsync<TimeoutException>();

    [Test]
    public async Task EveryCardGetsATokenOfItsOwn() =>
        (await TokenOf(Approving)).Should().NotBe(await TokenOf(Approving));

    [Test]
    public async Task AChargeIsMadeAndBooked()
    {
        var answer = await Gateway.ChargeAsync(new("key", await TokenOf(Approving), 12.34m, "USD"));

        answer.Should().Match<ChargeAnswer>(a => a.Outcome == GatewayOutcome.Approved && !a.Replayed);
        (await Gateway.ReadChargesAsync()).Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { IdempotencyKey = "key", Brand = "Visa", LastFour = "1111", Amount = 12.34m, Currency = "USD" });
    }

    [Test]
    public async Task TheSameKeyGetsTheFirstAnswerAndOneCharge()
    {
        var first = await Gateway.ChargeAsync(new("key", await TokenOf(Approving), 10m, "USD"));
        var second = await Gateway.ChargeAsync(new("key", await TokenOf(DeclinedOnCharge), 99m, "EUR"));

        second.Should().Be(first with { Replayed = true });
        (await Gateway.ReadChargesAsync()).Should().ContainSingle();
    }

    [Test]
    public async Task ADeclinedKeyStaysDeclinedForAnotherCard()
    {
        await Gateway.ChargeAsync(new("key", await TokenOf(DeclinedOnCharge), 10m, "USD"));

        (await Gateway.ChargeAsync(new("key", await TokenOf(Approving), 10m, "USD"))).Outcome.Should().Be(GatewayOutcome.Declined);
        (await Gateway.ReadChargesAsync()).Should().BeEmpty();
    }

    [Test]
    public async Task ASpentKeyStaysSpentAfterARestart()
    {
        var request = new ChargeRequest("key", await TokenOf(Approving), 10m, "USD");
        await Gateway.ChargeAsync(request);
        _file.Restart();

        (await Gateway.ChargeAsync(request)).Replayed.Should().BeTrue();
        (await Gateway.ReadChargesAsync()).Should().ContainSingle();
    }

    [Test]
    public async Task TwoProcessesThatChargeUnderOneKeyMakeOneCharge()
    {
        using var other = _file.Open();
        var request = new ChargeRequest("key", await TokenOf(Approving), 10m, "USD");

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => (i % 2 == 0 ? Gateway : other).ChargeAsync(request))));

        answers.Count(answer => !answer.Replayed).Should().Be(1);
        (await Gateway.ReadChargesAsync()).Should().ContainSingle();
    }

    [Test]
    public async Task ALostAnswerIsFoundByAskingAgain()
    {
        var request = new ChargeRequest("key", await TokenOf(LosesItsAnswer), 10m, "USD");

        await FluentActions.Awaiting(() => Gateway.ChargeAsync(request)).Should().ThrowAsync<TimeoutException>();
        var answer = await Gateway.ChargeAsync(request);

        answer.Should().Match<ChargeAnswer>(a => a.Outcome == GatewayOutcome.Approved && a.Replayed);
        (await Gateway.ReadChargesAsync()).Should().ContainSingle();
    }

    [Test]
    public async Task ADoubledRequestIsAnsweredTwiceAndChargedOnce()
    {
        var answer = await Gateway.ChargeAsync(new("key", await TokenOf(AnswersTwice), 10m, "USD"));

        answer.Replayed.Should().BeTrue("the second of the two answers is the one that arrives");
        (await Gateway.ReadChargesAsync()).Should().ContainSingle();
    }

    [TestCase(0)]
    [TestCase(-0.01)]
    public async Task AnAmountMustBeAboveZero(decimal amount)
    {
        var token = await TokenOf(Approving);

        await FluentActions.Awaiting(() => Gateway.ChargeAsync(new("key", token, amount, "USD"))).Should()
            .ThrowAsync<ArgumentException>().WithMessage("*above zero*");
    }

    [Test]
    public async Task AnUnknownTokenIsRefusedByTheNameOfTheCharge() =>
        await FluentActions.Awaiting(() => Gateway.ChargeAsync(new("charge-7", "tok_unknown", 10m, "USD"))).Should()
            .ThrowAsync<ArgumentException>().WithMessage("*charge-7*");

    [Test]
    public async Task NoNumberAndNoCodeReachTheDisk()
    {
        await Gateway.ChargeAsync(new("key", await TokenOf("4012 8888 8888 1881"), 10m, "USD"));

        _file.ReadFiles().Should().Contain("1881").And.NotContain("4012888888881881").And.NotContain("4012 8888").And.NotContain("90210");
    }

    [Test]
    public void ACardDoesNotGiveItselfAwayWhenPrinted() =>
        Card("4012 8888 8888 1881").ToString().Should().Be("Visa ending in 1881");

    private static CardDetails Card(string number) => new("Visa", number, 12, 2030, "90210");

    private async Task<string> TokenOf(string number) => (await Gateway.VerifyAsync(Card(number))).Token!;
}
