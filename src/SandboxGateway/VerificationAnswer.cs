namespace PortalAcceptance.SandboxGateway;

/// <summary>The answer to a zero-amount verification.</summary>
/// <param name="Outcome">What the issuer said.</param>
/// <param name="Token">The vault token that stands for the card from now on; null unless approved.</param>
/// <param name="LastFour">The number's last four digits.</param>
public sealed record VerificationAnswer(GatewayOutcome Outcome, string? Token, string LastFour);
