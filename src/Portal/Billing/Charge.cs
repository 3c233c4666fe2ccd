namespace PortalAcceptance.Portal.Billing;

/// <summary>Money to take from a card in the vault.</summary>
/// <param name="IdempotencyKey">Names the charge: however often it is asked for, it is made at most once and answered as the first time.</param>
/// <param name="Token">The card's vault token.</param>
/// <param name="Amount">How much.</param>
public sealed record Charge(string IdempotencyKey, string Token, Money Amount);
