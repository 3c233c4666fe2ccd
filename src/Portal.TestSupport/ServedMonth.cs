using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Portal.TestSupport;

// Serves the customer whose month is closed. The service that closes it is created after that.
internal sealed class ServedMonth(SteeredCustomers steered, IServiceProvider services) : ICloseMonth
{
    public const string Close = nameof(ServedMonth);

    public async Task<Invoice> ExecuteAsync(Guid customerId, BillingPeriod period, CancellationToken cancellationToken)
    {
        steered.Serve(customerId);
        return await services.GetRequiredKeyedService<ICloseMonth>(Close).ExecuteAsync(customerId, period, cancellationToken);
    }
}
