namespace PortalAcceptance.Portal.Billing;

/// <summary>What a customer's plan is charged to, as far as is stored.</summary>
/// <param name="HasPlan">Whether anything is charged every month.</param>
/// <param name="Card">The card on file; null when there is none.</param>
/// <param name="IsDeclined">Whether a payment is due because this very card was declined.</param>
public sealed record CardStatus(bool HasPlan, CardOnFile? Card, bool IsDeclined);
