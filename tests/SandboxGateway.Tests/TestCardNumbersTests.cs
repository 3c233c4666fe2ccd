namespace PortalAcceptance.SandboxGateway.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class TestCardNumbersTests
{
    [TestCaseSource(nameof(Numbers))]
    public void EveryNumberPassesTheCheckDigit(string number) =>
        number.Reverse().Select((digit, place) => (digit - '0') * (1 + place % 2)).Sum(value => value / 10 + value % 10)
            .Should().Match(sum => sum % 10 == 0);

    [Test]
    public void NoNumberIsListedTwice() => Numbers().Should().OnlyHaveUniqueItems();

    [Test]
    public void EveryBehaviorHasANumber() =>
        TestCardNumbers.All.Select(known => known.Behavior).Distinct().Should().BeEquivalentTo(Enum.GetValues<CardBehavior>());

    [Test]
    public void AnUnlistedNumberApproves() => TestCardNumbers.BehaviorOf("4916338506082832").Should().Be(CardBehavior.Approve);

    private static IEnumerable<string> Numbers() => TestCardNumbers.All.Select(known => known.Number);
}
