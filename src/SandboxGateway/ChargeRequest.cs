namespace PortalAcceptance.SandboxGateway;

// All requests with one idempotency key make at most one charge and return the first answer.
internal sealed record ChargeRequest(string IdempotencyKey, string Token, decimal Amount, string Currency);
