using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

internal sealed class UpdateBillingInformation(PortalDbContext database, ActivityLog activity) : ISectionUpdate<BillingForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, BillingForm input, CancellationToken cancellationToken)
    {
        var details = input.Tidied();
        if (details.Errors() is { Count: > 0 } errors)
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

    private static FormResult AnswerToStale(BillingForm typed, BillingInformation? billing) =>
        typed.ChangesSince(BillingForm.Of(billing)).ToResult(billing?.Version ?? 0);

    private Task<BillingInformation?> FindAsync(Guid customerId, CancellationToken cancellationToken) =>
        database.BillingInformation.SingleOrDefaultAsync(row => row.CustomerId == customerId, cancellationToken);
}
