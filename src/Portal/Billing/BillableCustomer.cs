using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Billing;

internal sealed class BillableCustomer
{
    public required Guid Id { get; init; }

    public required string LoginId { get; init; }

    public required string TimeZoneId { get; init; }

    public required DateTimeOffset SignedUpAt { get; init; }

    public TimeZoneInfo Zone => TimeZones.Of(TimeZoneId);

    // Everyone who had signed up by the end of the month, in their own time zone.
    public bool IsChargedFor(BillingPeriod period) => SignedUpAt.DateIn(Zone) <= period.LastDay;

    // Everyone who had signed up when the month was over in every time zone.
    public static IQueryable<BillableCustomer> Of(PortalDbContext database, BillingPeriod period)
    {
        var end = period.End;
        return database.Users.Where(customer => customer.SignedUpAt < end).OrderBy(customer => customer.SignedUpAt)
            .Select(customer => new BillableCustomer
            {
                Id = customer.Id,
                LoginId = customer.Email!,
                TimeZoneId = customer.TimeZoneId,
                SignedUpAt = customer.SignedUpAt,
            });
    }
}
