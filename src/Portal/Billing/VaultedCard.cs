namespace PortalAcceptance.Portal.Billing;

/// <summary>A card in the gateway's vault.</summary>
/// <param name="Token">What the vault knows it by.</param>
/// <param name="Label">How it is shown.</param>
public sealed record VaultedCard(string Token, CardLabel Label);
