using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Billing;

/// <summary>What a month's close needs to know of a customer before it begins.</summary>
internal sealed class BillableCustomer
{
    public required Guid Id { get; init; }

    public required string LoginId { get; init; }

    public required string? NormalizedLoginId { get; init; }

    public required string TimeZoneId { get; init; }

    public required DateTimeOffset SignedUpAt { get; init; }

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId);

    /// <summary>Whether the customer is charged for the month: everybody who had signed up by its end, where they are.</summary>
    public bool IsChargedFor(BillingPeriod period) => SignedUpAt.DateIn(Zone) <= period.LastDay;

    /// <summary>Everybody who had signed up when the month was over everywhere.</summary>
    public static IQueryable<BillableCustomer> Of(PortalDbContext database, BillingPeriod period)
    {
        var end = period.End;
        return database.Users.Where(customer => customer.SignedUpAt < end).OrderBy(customer => customer.SignedUpAt)
            .Select(customer => new BillableCustomer
            {
                Id = customer.Id,
                LoginId = customer.Email!,
                NormalizedLoginId = customer.NormalizedEmail,
                TimeZoneId = customer.TimeZoneId,
                SignedUpAt = customer.SignedUpAt,
            });
    }
}
