namespace PortalAcceptance.SandboxGateway;

internal sealed record VerificationAnswer(GatewayOutcome Outcome, string? Token, string LastFour);
