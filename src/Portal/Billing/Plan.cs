namespace PortalAcceptance.Portal.Billing;

/// <summary>What a customer rents, and for how much a month.</summary>
public sealed class Plan
{
    /// <summary>The plan of a customer who didn't choose one.</summary>
    public const string DefaultCode = "small";

    /// <summary>The code that customers are stored with, and the key of this row.</summary>
    public required string Code { get; init; }

    /// <summary>The canonical English name, which the pages translate.</summary>
    public required string Name { get; init; }

    /// <summary>The price of a whole month, in <see cref="Currency"/>.</summary>
    public required decimal MonthlyPrice { get; init; }

    /// <summary>ISO 4217 code of the price.</summary>
    public required string Currency { get; init; }

    /// <summary>The price of a whole month.</summary>
    public Money Price => new(MonthlyPrice, Currency);

    /// <summary>
    /// What a month costs. The month of sign-up is charged by days, the day of sign-up included, whatever its hour:
    /// price × days left ÷ days in the month, rounded to the cent, halves to the even cent, so that rounding favours nobody over many customers.
    /// </summary>
    /// <param name="period">The month.</param>
    /// <param name="signedUpOn">The day of sign-up in the customer's time zone.</param>
    /// <returns>The charge.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The customer signed up after the month.</exception>
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
