using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

internal sealed class UpdateBillingInformation(PortalDbContext database, ActivityLog activity) : ISectionUpdate<BillingForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, BillingForm input, CancellationToken cancellationToken)
    {
        var details = BillingFormRules.Tidy(input);
        if (BillingFormRules.Check(details) is { Count: > 0 } errors)
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

    private static FormResult AnswerToStale(BillingForm typed, BillingInformation? billing)
    {
        var stored = billing is null ? new BillingForm() : BillingForm.Of(billing);
        return BillingFormChanges.Between(typed, stored).ToResult(billing?.Version ?? 0);
    }

    private Task<BillingInformation?> FindAsync(Guid customerId, CancellationToken cancellationToken) =>
        database.BillingInformation.SingleOrDefaultAsync(row => row.CustomerId == customerId, cancellationToken);
}
