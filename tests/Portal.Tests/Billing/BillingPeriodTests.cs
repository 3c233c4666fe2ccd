using System.Globalization;
using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Portal.Tests.Billing;

[Parallelizable(ParallelScope.All)]
internal sealed class BillingPeriodTests
{
    [TestCase("2026-01", 31)]
    [TestCase("2026-02", 28)]
    [TestCase("2028-02", 29)]
    [TestCase("2100-02", 28)]
    [TestCase("2000-02", 29)]
    [TestCase("2026-04", 30)]
    [TestCase("2026-12", 31)]
    [TestCase("2199-12", 31)]
    public void AMonthIsAsLongAsTheCalendarSays(string month, int days)
    {
        var period = BillingPeriod.Parse(month);

        period.Days.Should().Be(days);
        period.FirstDay.Day.Should().Be(1);
        period.LastDay.Should().Be(period.FirstDay.AddDays(days - 1));
    }

    [TestCase("2026-01-01", "2026-01")]
    [TestCase("2026-01-31", "2026-01")]
    [TestCase("2028-02-29", "2028-02")]
    [TestCase("2026-12-31", "2026-12")]
    public void ADayBelongsToItsMonth(string day, string month) =>
        BillingPeriod.Containing(DateOnly.Parse(day, CultureInfo.InvariantCulture)).Should().Be(BillingPeriod.Parse(month));

    [TestCase("2026-03", "2026-02")]
    [TestCase("2027-01", "2026-12")]
    public void MonthsFollowEachOtherAcrossTheYearEnd(string month, string previous) =>
        BillingPeriod.Parse(month).Previous.Should().Be(BillingPeriod.Parse(previous));

    [TestCase("")]
    [TestCase("2026")]
    [TestCase("2026-13")]
    [TestCase("2026-00")]
    [TestCase("2026-1")]
    [TestCase("26-01")]
    [TestCase("2026-01-01")]
    [TestCase("01/2026")]
    public void WhatIsNotAMonthIsRefusedByName(string text)
    {
        BillingPeriod.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => BillingPeriod.Parse(text)).Should().Throw<FormatException>().WithMessage($"\"{text}\" is not a month*2026-11*");
    }

    [Test]
    public void AMonthIsReadAndWrittenAlike() => BillingPeriod.Parse("2026-11").ToString().Should().Be("2026-11");

    [TestCase("en-US", "November 2026")]
    [TestCase("fr-FR", "novembre 2026")]
    public void AMonthIsWrittenAsTheReaderWritesIt(string culture, string expected) =>
        BillingPeriod.Parse("2026-11").Format(CultureInfo.GetCultureInfo(culture)).Should().Be(expected);

    [TestCase("Etc/UTC", "2026-11-30T23:59:59Z", "2026-12-01T00:00:00Z")]
    [TestCase("Europe/Paris", "2026-11-30T22:59:59Z", "2026-11-30T23:00:00Z")]
    [TestCase("America/New_York", "2026-12-01T04:59:59Z", "2026-12-01T05:00:00Z")]
    [TestCase("Asia/Kolkata", "2026-11-30T18:29:59Z", "2026-11-30T18:30:00Z")]
    [TestCase("Pacific/Kiritimati", "2026-11-30T09:59:59Z", "2026-11-30T10:00:00Z")]
    [TestCase("Etc/GMT+12", "2026-12-01T11:59:59Z", "2026-12-01T12:00:00Z")]
    public void AMonthEndsWithItsLastSecondWhereTheCustomerIs(string zone, string lastSecond, string next)
    {
        var there = TimeZoneInfo.FindSystemTimeZoneById(zone);

        BillingPeriod.LastEnded(Instant(lastSecond), there).Should().Be(BillingPeriod.Parse("2026-10"));
        BillingPeriod.LastEnded(Instant(next), there).Should().Be(BillingPeriod.Parse("2026-11"));
    }

    [TestCase("2026-03", "2026-03-31T22:00:00Z", Description = "Summer time: two hours ahead of UTC.")]
    [TestCase("2026-10", "2026-10-31T23:00:00Z", Description = "Winter time: one hour ahead.")]
    public void AMonthWithAClockChangeEndsOnTheClockOfItsEnd(string month, string end)
    {
        var paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

        BillingPeriod.LastEnded(Instant(end), paris).Should().Be(BillingPeriod.Parse(month));
        BillingPeriod.LastEnded(Instant(end).AddSeconds(-1), paris).Should().Be(BillingPeriod.Parse(month).Previous);
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
