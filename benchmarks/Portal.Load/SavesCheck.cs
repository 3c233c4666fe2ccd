using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Load;

internal sealed class SavesCheck(PortalDbContext database)
{
    public async Task<int> CheckAsync(IReadOnlyList<SaveBilling> savers, CancellationToken cancellationToken)
    {
        var kept = await database.Users.AsNoTracking().Include(customer => customer.Billing)
            .Select(customer => new
            {
                customer.Email,
                customer.Billing,
                Notes = database.Set<Activity>().Count(activity =>
                    activity.CustomerId == customer.Id && activity.Kind == ActivityKind.BillingInformationUpdated),
            })
            .ToDictionaryAsync(customer => customer.Email!, cancellationToken);
        foreach (var customer in savers.GroupBy(saver => saver.LoginId))
        {
            var (confirmed, stored) = (customer.Sum(saver => saver.Saved.Count), kept[customer.Key]);
            // Each save increments the version; the seeded version is 1.
            var saves = stored.Billing!.Version - 1;
            if (saves != confirmed || stored.Notes != confirmed)
            {
                throw new WrongAnswerException(
                    $"{confirmed} saves of {customer.Key} were confirmed, but {saves} are stored, and {stored.Notes} are in the activity.");
            }

            if (!customer.Any(saver => saver.Saved.LastOrDefault() == stored.Billing.AddressLine2))
            {
                throw new WrongAnswerException(
                    $"{customer.Key} has \"{stored.Billing.AddressLine2}\" stored, which is not what was confirmed last.");
            }
        }

        return savers.Sum(saver => saver.Saved.Count);
    }
}
