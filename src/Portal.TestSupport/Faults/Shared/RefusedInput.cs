using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

// Refuses input with an error at a field.
internal sealed class RefusedInput<T>(ISectionUpdate<T> update, Func<T, bool> isWrong, FieldError error) : ISectionUpdate<T>
{
    public Task<FormResult> ExecuteAsync(Guid customerId, T input, CancellationToken cancellationToken) =>
        isWrong(input) ? Task.FromResult(new FormResult([error])) : update.ExecuteAsync(customerId, input, cancellationToken);
}
