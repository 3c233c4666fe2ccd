using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

// Saves one section of the account settings and leaves the others alone.
internal interface ISectionUpdate<in TInput>
{
    Task<FormResult> ExecuteAsync(Guid customerId, TInput input, CancellationToken cancellationToken);
}
