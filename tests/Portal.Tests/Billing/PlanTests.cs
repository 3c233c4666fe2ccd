using System.Globalization;
using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Portal.Tests.Billing;

[Parallelizable(ParallelScope.All)]
internal sealed class PlanTests
{
    [TestCase(10, "2026-11", "2026-10-31", 10, Description = "Signed up before the month.")]
    [TestCase(10, "2026-11", "2026-11-01", 10, Description = "On its first day: the whole month.")]
    [TestCase(10, "2026-11", "2026-11-02", 9.67, Description = "29 of 30 days.")]
    [TestCase(10, "2026-11", "2026-11-16", 5, Description = "Half of a month of 30 days.")]
    [TestCase(10, "2026-11", "2026-11-30", 0.33, Description = "The last day alone.")]
    [TestCase(10, "2026-12", "2026-12-31", 0.32, Description = "One of 31 days, at the year's end.")]
    [TestCase(10, "2026-02", "2026-02-28", 0.36, Description = "One of 28 days.")]
    [TestCase(10, "2028-02", "2028-02-29", 0.34, Description = "A leap day, one of 29.")]
    [TestCase(10, "2028-02", "2028-02-28", 0.69, Description = "28 and 29 February.")]
    [TestCase(0.50, "2026-02", "2026-02-15", 0.25)]
    [TestCase(0.25, "2026-02", "2026-02-15", 0.12, Description = "12.5 cents: the even cent is below.")]
    [TestCase(0.27, "2026-02", "2026-02-15", 0.14, Description = "13.5 cents: the even cent is above.")]
    public void TheFirstMonthIsChargedByDays(decimal price, string month, string signedUpOn, decimal expected) =>
        PlanAt(price).ChargeFor(BillingPeriod.Parse(month), DateOnly.Parse(signedUpOn, CultureInfo.InvariantCulture))
            .Should().Be(new Money(expected, "USD"));

    [Test]
    public void AMonthBeforeSignUpIsNotCharged() =>
        FluentActions.Invoking(() => PlanAt(10).ChargeFor(BillingPeriod.Parse("2026-11"), new DateOnly(2026, 12, 1)))
            .Should().Throw<ArgumentOutOfRangeException>();

    private static Plan PlanAt(decimal price) => new() { Code = "any", Name = "Any", MonthlyPrice = price, Currency = "USD" };
}
