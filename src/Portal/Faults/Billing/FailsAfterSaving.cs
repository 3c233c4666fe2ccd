using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Billing;

/// <summary>Fails when everything is done.</summary>
internal sealed class FailsAfterSaving(ISectionUpdate<BillingDetails> update) : ISectionUpdate<BillingDetails>
{
    public async Task<FormResult> SaveAsync(Guid customerId, BillingDetails input, CancellationToken cancellationToken)
    {
        await update.SaveAsync(customerId, input, cancellationToken);
        throw new InvalidOperationException("The fault \"billing-fails-after-saving\" is on.");
    }
}
