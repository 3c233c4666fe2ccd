namespace PortalAcceptance.Portal.Billing;

/// <summary>The payment service: the only place that a card number goes to.</summary>
public interface IPaymentGateway
{
    /// <summary>Has the issuer verify a card without charging it and, when approved, puts it in the vault.</summary>
    /// <param name="card">The card, complete and checked.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The answer, with the vaulted card when approved.</returns>
    Task<PaymentResult> VerifyAsync(CreditCard card, CancellationToken cancellationToken);

    /// <summary>Charges a card in the vault, once for each idempotency key.</summary>
    /// <param name="charge">What to charge.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The first answer given under the key, with the card that it is about.</returns>
    Task<PaymentResult> ChargeAsync(Charge charge, CancellationToken cancellationToken);
}
