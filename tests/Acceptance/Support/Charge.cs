namespace PortalAcceptance.Acceptance.Support;

internal sealed record Charge(decimal Amount, string Brand, string LastFour);
