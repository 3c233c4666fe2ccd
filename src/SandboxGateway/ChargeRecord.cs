namespace PortalAcceptance.SandboxGateway;

public sealed record ChargeRecord(string IdempotencyKey, string Brand, string LastFour, decimal Amount, string Currency, DateTimeOffset MadeAt);
