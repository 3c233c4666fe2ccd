namespace PortalAcceptance.SandboxGateway;

public sealed record VerificationAnswer(GatewayOutcome Outcome, string? Token, string LastFour);
