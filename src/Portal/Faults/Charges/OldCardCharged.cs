using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Portal.Faults.Charges;

/// <summary>Charges the card that <see cref="OldCardKept"/> knows was replaced.</summary>
internal sealed class OldCardCharged(IPaymentGateway gateway, FaultMemory<OldCardKept, string> tokens) : IPaymentGateway
{
    public Task<PaymentAnswer> VerifyAsync(CreditCard card, CancellationToken cancellationToken) => gateway.VerifyAsync(card, cancellationToken);

    public Task<PaymentAnswer> ChargeAsync(Charge charge, CancellationToken cancellationToken) =>
        gateway.ChargeAsync(charge with { Token = tokens.Recall(charge.Token) ?? charge.Token }, cancellationToken);
}
