using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Portal.Faults.Charges;

/// <summary>Asks for each charge a second time, under a key of its own.</summary>
internal sealed class ChargedTwice(IPaymentGateway gateway) : IPaymentGateway
{
    public Task<PaymentAnswer> VerifyAsync(CreditCard card, CancellationToken cancellationToken) => gateway.VerifyAsync(card, cancellationToken);

    public async Task<PaymentAnswer> ChargeAsync(Charge charge, CancellationToken cancellationToken)
    {
        await gateway.ChargeAsync(charge with { IdempotencyKey = $"{charge.IdempotencyKey}-again" }, cancellationToken);
        return await gateway.ChargeAsync(charge, cancellationToken);
    }
}
