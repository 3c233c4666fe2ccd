using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.PasswordReset;

namespace PortalAcceptance.Portal.TestSupport;

/// <summary>Serves the customer who is sent a link to choose a new password: that is done after the request for it was answered.</summary>
/// <param name="steered">Is told.</param>
/// <param name="customers">Knows whose login ID it is.</param>
/// <param name="services">Has what sends it, which is only made once it is known to whom.</param>
internal sealed class ServedResetLink(SteeredCustomers steered, CustomerManager customers, IServiceProvider services) : ISendResetLink
{
    /// <summary>The key of the service that sends it.</summary>
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
