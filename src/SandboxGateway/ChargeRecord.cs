namespace PortalAcceptance.SandboxGateway;

internal sealed record ChargeRecord(string IdempotencyKey, string Brand, string LastFour, decimal Amount, string Currency, DateTimeOffset MadeAt);
