using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.PasswordReset;

namespace PortalAcceptance.Portal.TestSupport;

// The link is sent after the request was answered, so the customer must be served again. The service that sends it is
// created after that.
internal sealed class ServedResetLink(SteeredCustomers steered, CustomerManager customers, IServiceProvider services) : ISendResetLink
{
    public const string Send = nameof(ServedResetLink);

    public async Task ExecuteAsync(ResetRequest request, CancellationToken cancellationToken)
    {
        if (steered.Any && await customers.FindByLoginIdAsync(request.Email, cancellationToken) is { } customer)
        {
            steered.Serve(customer.Id);
        }

        await services.GetRequiredKeyedService<ISendResetLink>(Send).ExecuteAsync(request, cancellationToken);
    }
}
