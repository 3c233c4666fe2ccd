using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Portal.TestSupport;

/// <summary>Serves the customer whose month is being closed, whoever has it closed.</summary>
/// <param name="steered">Is told.</param>
/// <param name="services">Has what closes it, which is only made once it is known for whom.</param>
internal sealed class ServedMonth(SteeredCustomers steered, IServiceProvider services) : ICloseMonth
{
    /// <summary>The key of the service that closes it.</summary>
    public const string Close = nameof(ServedMonth);

    public async Task<Invoice> ExecuteAsync(Guid customerId, BillingPeriod period, CancellationToken cancellationToken)
    {
        steered.Serve(customerId);
        return await services.GetRequiredKeyedService<ICloseMonth>(Close).ExecuteAsync(customerId, period, cancellationToken);
    }
}
