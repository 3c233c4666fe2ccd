using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Portal.Faults.Card;

/// <summary>Vaults another card under a declined one's name.</summary>
internal sealed class DeclinedCardKept(IPaymentGateway gateway) : IPaymentGateway
{
    // A published test number that the gateway takes.
    private const string Approved = "4111111111111111";

    public async Task<PaymentAnswer> VerifyAsync(CreditCard card, CancellationToken cancellationToken)
    {
        var answer = await gateway.VerifyAsync(card, cancellationToken);
        if (answer.Outcome is not PaymentOutcome.Declined)
        {
            return answer;
        }

        var other = await gateway.VerifyAsync(
            new CreditCard
            {
                Type = card.Type,
                Number = Approved,
                ExpirationMonth = card.ExpirationMonth,
                ExpirationYear = card.ExpirationYear,
                SecurityCode = card.SecurityCode,
            },
            cancellationToken);
        return other with { Card = new VaultedCard(other.Card!.Token, new CardLabel(card.Type!, card.Digits[^4..])) };
    }

    public Task<PaymentAnswer> ChargeAsync(Charge charge, CancellationToken cancellationToken) => gateway.ChargeAsync(charge, cancellationToken);
}
