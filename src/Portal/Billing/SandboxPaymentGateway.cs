using PortalAcceptance.SandboxGateway;

namespace PortalAcceptance.Portal.Billing;

internal sealed class SandboxPaymentGateway(SandboxCardGateway sandbox) : IPaymentGateway
{
    public async Task<PaymentResult> VerifyAsync(CreditCard card, CancellationToken cancellationToken)
    {
        var details = new CardDetails(
            card.Type ?? "", card.Digits, card.ExpirationMonth ?? 0, card.ExpirationYear ?? 0, card.Code);
        try
        {
            var answer = await sandbox.VerifyAsync(details, cancellationToken);
            return answer.Token is { } token
                ? new PaymentResult(PaymentOutcome.Approved, new VaultedCard(token, new CardLabel(details.Brand, answer.LastFour)))
                : new PaymentResult(PaymentOutcome.Declined);
        }
        catch (TimeoutException)
        {
            return PaymentResult.None;
        }
    }

    public async Task<PaymentResult> ChargeAsync(Charge charge, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await sandbox.ChargeAsync(
                new ChargeRequest(charge.IdempotencyKey, charge.Token, charge.Amount.Amount, charge.Amount.Currency), cancellationToken);
            return new PaymentResult(
                answer.Outcome is GatewayOutcome.Approved ? PaymentOutcome.Approved : PaymentOutcome.Declined,
                new VaultedCard(answer.Token, new CardLabel(answer.Brand, answer.LastFour)));
        }
        catch (TimeoutException)
        {
            return PaymentResult.None;
        }
    }
}
