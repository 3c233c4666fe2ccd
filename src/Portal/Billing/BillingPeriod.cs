using System.Globalization;

namespace PortalAcceptance.Portal.Billing;

/// <summary>A calendar month that is charged as a whole. It begins and ends with the days of each customer's time zone.</summary>
public readonly record struct BillingPeriod : IComparable<BillingPeriod>
{
    private const string Pattern = "yyyy-MM";

    // No calendar is further behind UTC, and none further ahead of it.
    private static readonly TimeSpan _latestOffset = TimeSpan.FromHours(-12);
    private static readonly TimeSpan _earliestOffset = TimeSpan.FromHours(14);

    private BillingPeriod(DateOnly firstDay) => FirstDay = firstDay;

    /// <summary>The first day of the month.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day of the month.</summary>
    public DateOnly LastDay => FirstDay.AddDays(Days - 1);

    /// <summary>How many days the month has, 28 to 31.</summary>
    public int Days => DateTime.DaysInMonth(FirstDay.Year, FirstDay.Month);

    /// <summary>When the month is over everywhere.</summary>
    public DateTimeOffset End => new(LastDay.AddDays(1), TimeOnly.MinValue, _latestOffset);

    /// <summary>The month after.</summary>
    public BillingPeriod Next => new(FirstDay.AddMonths(1));

    /// <summary>The month before.</summary>
    public BillingPeriod Previous => new(FirstDay.AddMonths(-1));

    /// <summary>The month that a day belongs to.</summary>
    /// <param name="day">Any day.</param>
    /// <returns>Its month.</returns>
    public static BillingPeriod Containing(DateOnly day) => new(new DateOnly(day.Year, day.Month, 1));

    /// <summary>The last month that is over somewhere: it changes with the first instant of each month there.</summary>
    /// <param name="now">The point in time to tell it for.</param>
    /// <param name="zone">Where.</param>
    /// <returns>The month before the one that it is there.</returns>
    public static BillingPeriod LastEnded(DateTimeOffset now, TimeZoneInfo zone) => Containing(now.DateIn(zone)).Previous;

    /// <summary>The months that are the last to be over somewhere: two, one here and one there, while a new one is beginning around the world.</summary>
    /// <param name="now">The point in time to tell it for.</param>
    /// <returns>The months, oldest first.</returns>
    public static IEnumerable<BillingPeriod> LastEndedAround(DateTimeOffset now) =>
        new[] { now + _latestOffset, now + _earliestOffset }.Select(local => Containing(DateOnly.FromDateTime(local.UtcDateTime)).Previous).Distinct();

    /// <summary>Reads a month such as <c>2026-11</c>.</summary>
    /// <param name="text">Four digits of the year, a hyphen, two of the month.</param>
    /// <returns>The month.</returns>
    /// <exception cref="FormatException">The text isn't a month; the message shows it.</exception>
    public static BillingPeriod Parse(string text) =>
        TryParse(text, out var period) ? period : throw new FormatException($"\"{text}\" is not a month. Write it as year and month, for example 2026-11.");

    /// <summary>Reads a month such as <c>2026-11</c>.</summary>
    /// <param name="text">Four digits of the year, a hyphen, two of the month.</param>
    /// <param name="period">The month, when it is one.</param>
    /// <returns>Whether it is one, and of a year that the portal reckons with.</returns>
    public static bool TryParse(string? text, out BillingPeriod period)
    {
        var isMonth = DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var firstDay);
        period = new BillingPeriod(firstDay);
        return isMonth && Years.Contain(firstDay.Year);
    }

    /// <summary>Whether a month is before another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the one is.</returns>
    public static bool operator <(BillingPeriod left, BillingPeriod right) => left.CompareTo(right) < 0;

    /// <summary>Whether a month is after another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the one is.</returns>
    public static bool operator >(BillingPeriod left, BillingPeriod right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public int CompareTo(BillingPeriod other) => FirstDay.CompareTo(other.FirstDay);

    /// <summary>The month as <c>2026-11</c>, which also sorts by time.</summary>
    /// <returns>Year and month.</returns>
    public override string ToString() => FirstDay.ToString(Pattern, CultureInfo.InvariantCulture);

    /// <summary>The month's name and year as a culture writes them, such as <c>November 2026</c>.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Month and year.</returns>
    public string Format(CultureInfo culture) => FirstDay.ToString("Y", culture);
}
