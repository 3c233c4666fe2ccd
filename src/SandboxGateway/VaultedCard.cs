namespace PortalAcceptance.SandboxGateway;

internal sealed record VaultedCard(string Token, string Brand, string LastFour, int ExpirationMonth, int ExpirationYear, CardBehavior Behavior);
