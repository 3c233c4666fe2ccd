namespace PortalAcceptance.Portal.Billing;

internal sealed class Plan
{
    public const string DefaultCode = "small";

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required decimal MonthlyPrice { get; init; }

    public required string Currency { get; init; }

    public Money Price => new(MonthlyPrice, Currency);

    // The month of sign-up is charged by days, including the day of sign-up: price * days left / days in the month,
    // rounded to the cent, halves to even.
    public Money ChargeFor(BillingPeriod period, DateOnly signedUpOn)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(signedUpOn, period.LastDay);
        if (signedUpOn <= period.FirstDay)
        {
            return Price;
        }

        var daysLeft = period.LastDay.DayNumber - signedUpOn.DayNumber + 1;
        return Price with { Amount = decimal.Round(MonthlyPrice * daysLeft / period.Days, 2, MidpointRounding.ToEven) };
    }
}
