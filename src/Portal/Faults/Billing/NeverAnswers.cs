using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Billing;

/// <summary>Saves, then lets the browser wait until it gives up, or until the portal stops.</summary>
internal sealed class NeverAnswers(ISectionUpdate<BillingDetails> update, IHostApplicationLifetime lifetime) : ISectionUpdate<BillingDetails>
{
    public async Task<FormResult> SaveAsync(Guid customerId, BillingDetails input, CancellationToken cancellationToken)
    {
        await update.SaveAsync(customerId, input, cancellationToken);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        return await new TaskCompletionSource<FormResult>().Task.WaitAsync(end.Token);
    }
}
