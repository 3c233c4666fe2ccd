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

        var billing = await FindAsync(customerId, cancellationToken);
        if ((billing?.Version ?? 0) != details.Version)
        {
            return AnswerToStale(details, billing);
        }

        billing ??= database.BillingInformation.Add(new BillingInformation { CustomerId = customerId }).Entity;
        billing.Update(details);
        activity.Add(customerId, ActivityKind.BillingInformationUpdated);
        return await database.SaveUnlessStaleAsync(cancellationToken)
            ? FormResult.Success
            : AnswerToStale(details, await FindAsync(customerId, cancellationToken));
    }

    private static FormResult AnswerToStale(BillingDetails typed, BillingInformation? billing)
    {
        var stored = billing is null ? new BillingDetails() : BillingDetails.Of(billing);
        return BillingDetailsChanges.Between(typed, stored).ToResult(billing?.Version ?? 0);
    }

    private Task<BillingInformation?> FindAsync(Guid customerId, CancellationToken cancellationToken) =>
        database.BillingInformation.SingleOrDefaultAsync(row => row.CustomerId == customerId, cancellationToken);
}
