namespace PortalAcceptance.Portal.Billing;

// IsDeclined: a payment is due because this card was declined.
internal sealed record CardStatus(bool HasPlan, CardOnFile? Card, bool IsDeclined);
