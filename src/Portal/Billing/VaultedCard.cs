namespace PortalAcceptance.Portal.Billing;

internal sealed record VaultedCard(string Token, CardLabel Label);
