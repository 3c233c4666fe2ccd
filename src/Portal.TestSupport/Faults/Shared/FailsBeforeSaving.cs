using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

internal sealed class FailsBeforeSaving<T> : ISectionUpdate<T>
{
    // Decorators take what they decorate.
    public FailsBeforeSaving(ISectionUpdate<T> update) => _ = update;

    public Task<FormResult> ExecuteAsync(Guid customerId, T input, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A fault that fails before saving is on.");
}
