namespace PortalAcceptance.Portal.Billing;

/// <summary>The payment gateway's answer.</summary>
/// <param name="Outcome">What it was.</param>
/// <param name="Card">The card that the answer is about; null when a verification was declined or there was no answer.</param>
public sealed record PaymentResult(PaymentOutcome Outcome, VaultedCard? Card = null)
{
    /// <summary>Nothing came, in time.</summary>
    public static PaymentResult None { get; } = new(PaymentOutcome.NoAnswer);
}
