namespace PortalAcceptance.SandboxGateway;

// If the key was already known, the answer is that of the first request.
internal sealed record ChargeAnswer(
    GatewayOutcome Outcome, string Token, string Brand, string LastFour, decimal Amount, string Currency, bool Replayed);
