using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Billing;

/// <summary>Saves as much of the city as there is room for.</summary>
internal sealed class LongCityCut(ISectionUpdate<BillingDetails> update) : ISectionUpdate<BillingDetails>
{
    public Task<FormResult> SaveAsync(Guid customerId, BillingDetails input, CancellationToken cancellationToken)
    {
        input.City = Text.Tidy(input.City) is { Length: > CustomerLimits.City } city ? city[..CustomerLimits.City] : input.City;
        return update.SaveAsync(customerId, input, cancellationToken);
    }
}
