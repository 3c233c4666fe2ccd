namespace PortalAcceptance.Portal.Billing;

// All requests with one idempotency key make at most one charge and return the first result.
internal sealed record Charge(string IdempotencyKey, string Token, Money Amount);
