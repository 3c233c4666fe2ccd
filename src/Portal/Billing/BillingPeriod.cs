using System.Globalization;

namespace PortalAcceptance.Portal.Billing;

// A calendar month. It begins and ends at midnight in each customer's time zone.
internal readonly record struct BillingPeriod : IComparable<BillingPeriod>
{
    private const string Pattern = "yyyy-MM";

    // The time zones farthest behind and ahead of UTC.
    private static readonly TimeSpan _latestOffset = TimeSpan.FromHours(-12);
    private static readonly TimeSpan _earliestOffset = TimeSpan.FromHours(14);

    private BillingPeriod(DateOnly firstDay) => FirstDay = firstDay;

    public DateOnly FirstDay { get; }

    public DateOnly LastDay => FirstDay.AddDays(Days - 1);

    public int Days => DateTime.DaysInMonth(FirstDay.Year, FirstDay.Month);

    // When the month is over in every time zone.
    public DateTimeOffset End => new(LastDay.AddDays(1), TimeOnly.MinValue, _latestOffset);

    public BillingPeriod Next => new(FirstDay.AddMonths(1));

    public BillingPeriod Previous => new(FirstDay.AddMonths(-1));

    public static BillingPeriod Containing(DateOnly day) => new(new DateOnly(day.Year, day.Month, 1));

    // The month before the current one in a time zone.
    public static BillingPeriod LastEnded(DateTimeOffset now, TimeZoneInfo zone) => Containing(now.DateIn(zone)).Previous;

    // Two months while a new month has begun in some time zones only, otherwise one.
    public static IEnumerable<BillingPeriod> LastEndedAround(DateTimeOffset now) =>
        new[] { now + _latestOffset, now + _earliestOffset }.Select(local => Containing(DateOnly.FromDateTime(local.UtcDateTime)).Previous).Distinct();

    public static BillingPeriod Parse(string text) =>
        TryParse(text, out var period) ? period : throw new FormatException($"\"{text}\" is not a month. Write it as year and month, for example 2026-11.");

    // Accepts the format 2026-11.
    public static bool TryParse(string? text, out BillingPeriod period)
    {
        var isMonth = DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var firstDay);
        period = new BillingPeriod(firstDay);
        return isMonth && Years.Contain(firstDay.Year);
    }

    public static bool operator <(BillingPeriod left, BillingPeriod right) => left.CompareTo(right) < 0;

    public static bool operator >(BillingPeriod left, BillingPeriod right) => left.CompareTo(right) > 0;

    public int CompareTo(BillingPeriod other) => FirstDay.CompareTo(other.FirstDay);

    // Also the sort order.
    public override string ToString() => FirstDay.ToString(Pattern, CultureInfo.InvariantCulture);

    public string Format(CultureInfo culture) => FirstDay.ToString("Y", culture);
}
