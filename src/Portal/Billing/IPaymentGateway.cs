namespace PortalAcceptance.Portal.Billing;

// The only place that a card number is sent to.
internal interface IPaymentGateway
{
    // Verifies the card without charging it, and stores it in the vault if approved.
    Task<PaymentResult> VerifyAsync(CreditCard card, CancellationToken cancellationToken);

    // Charges once for each idempotency key; a repeated request returns the first result.
    Task<PaymentResult> ChargeAsync(Charge charge, CancellationToken cancellationToken);
}
