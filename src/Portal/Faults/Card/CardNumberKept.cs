using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Card;

/// <summary>Keeps the number that was typed, in memory, for the faults that bring it up again.</summary>
internal sealed class CardNumberKept(ISectionUpdate<CreditCard> update, FaultMemory<CardNumberKept, string> numbers) : ISectionUpdate<CreditCard>
{
    public async Task<FormResult> SaveAsync(Guid customerId, CreditCard input, CancellationToken cancellationToken)
    {
        numbers.Remember(customerId, input.Digits);
        return await update.SaveAsync(customerId, input, cancellationToken);
    }
}
