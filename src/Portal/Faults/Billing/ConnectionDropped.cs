using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Billing;

/// <summary>Ends the connection instead of saving.</summary>
internal sealed class ConnectionDropped(ISectionUpdate<BillingDetails> update, IHttpContextAccessor http) : ISectionUpdate<BillingDetails>
{
    public Task<FormResult> SaveAsync(Guid customerId, BillingDetails input, CancellationToken cancellationToken)
    {
        if (http.HttpContext is not { } context)
        {
            return update.SaveAsync(customerId, input, cancellationToken);
        }

        context.Abort();
        return Task.FromCanceled<FormResult>(context.RequestAborted);
    }
}
