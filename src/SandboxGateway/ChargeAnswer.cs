namespace PortalAcceptance.SandboxGateway;

/// <summary>The answer to a charge. When the key was known already, it is the first request's answer and tells of the first request's card and amount.</summary>
/// <param name="Outcome">What the issuer said.</param>
/// <param name="Token">The vault token of the card that the answer is about.</param>
/// <param name="Brand">That card's brand.</param>
/// <param name="LastFour">The last four digits of that card's number.</param>
/// <param name="Amount">The amount that the answer is about.</param>
/// <param name="Currency">ISO 4217 code of the amount.</param>
/// <param name="Replayed">Whether this repeats an earlier answer.</param>
public sealed record ChargeAnswer(
    GatewayOutcome Outcome, string Token, string Brand, string LastFour, decimal Amount, string Currency, bool Replayed);
