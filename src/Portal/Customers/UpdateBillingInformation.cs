using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

/// <summary>Saves the section "Edit billing information".</summary>
/// <param name="database">Knows the billing information.</param>
/// <param name="activity">Notes the change.</param>
public sealed class UpdateBillingInformation(PortalDbContext database, ActivityLog activity) : ISectionUpdate<BillingDetails>
{
    /// <inheritdoc/>
    public async Task<FormResult> SaveAsync(Guid customerId, BillingDetails input, CancellationToken cancellationToken)
    {
        var details = BillingDetailsRules.Tidy(input);
        if (BillingDetailsRules.Check(details) is { Count: > 0 } errors)
        {
            return new FormResult(errors);
        }

        var billing = await database.BillingInformation.SingleOrDefaultAsync(row => row.CustomerId == customerId, cancellationToken);
        if ((billing?.Version ?? 0) != details.Version)
        {
            return FormResult.Stale;
        }

        billing ??= database.BillingInformation.Add(new BillingInformation { CustomerId = customerId }).Entity;
        billing.Update(details);
        activity.Add(customerId, ActivityKind.BillingInformationUpdated);
        return await database.SaveUnlessStaleAsync(cancellationToken) ? FormResult.Success : FormResult.Stale;
    }
}
