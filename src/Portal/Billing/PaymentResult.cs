namespace PortalAcceptance.Portal.Billing;

// Card is null if the verification was declined or there was no answer.
internal sealed record PaymentResult(PaymentOutcome Outcome, VaultedCard? Card = null)
{
    public static PaymentResult None { get; } = new(PaymentOutcome.NoAnswer);
}
