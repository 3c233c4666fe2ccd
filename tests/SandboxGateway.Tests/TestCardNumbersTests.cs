namespace PortalAcceptance.SandboxGateway.Tests;

[Parallelizable(ParallelScope.All)]
public sealed class TestCardNumbersTests
{
    [TestCaseSource(nameof(Numbers))]
    public void Every_number_passes_the_check_digit(string number) =>
        number.Reverse().Select((digit, place) => (digit - '0') * (1 + place % 2)).Sum(value => value / 10 + value % 10)
            .Should().Match(sum => sum % 10 == 0);

    [Test]
    public void No_number_is_listed_twice() => Numbers().Should().OnlyHaveUniqueItems();

    [Test]
    public void Every_behavior_has_a_number() =>
        TestCardNumbers.All.Select(known => known.Behavior).Distinct().Should().BeEquivalentTo(Enum.GetValues<CardBehavior>());

    [Test]
    public void An_unlisted_number_approves() => TestCardNumbers.BehaviorOf("4916338506082832").Should().Be(CardBehavior.Approve);

    private static IEnumerable<string> Numbers() => TestCardNumbers.All.Select(known => known.Number);
}
