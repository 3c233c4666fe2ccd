using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Portal.Faults.Charges;

/// <summary>Takes a declined charge for an approved one.</summary>
internal sealed class DeclineIgnored(IPaymentGateway gateway) : IPaymentGateway
{
    public Task<PaymentAnswer> VerifyAsync(CreditCard card, CancellationToken cancellationToken) => gateway.VerifyAsync(card, cancellationToken);

    public async Task<PaymentAnswer> ChargeAsync(Charge charge, CancellationToken cancellationToken)
    {
        var answer = await gateway.ChargeAsync(charge, cancellationToken);
        return answer.Outcome is PaymentOutcome.Declined ? answer with { Outcome = PaymentOutcome.Approved } : answer;
    }
}
