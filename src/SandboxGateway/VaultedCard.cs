namespace PortalAcceptance.SandboxGateway;

/// <summary>What the vault keeps of a card.</summary>
internal sealed record VaultedCard(string Token, string Brand, string LastFour, int ExpirationMonth, int ExpirationYear, CardBehavior Behavior);
