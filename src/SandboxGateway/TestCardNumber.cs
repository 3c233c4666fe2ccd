namespace PortalAcceptance.SandboxGateway;

internal sealed record TestCardNumber(string Number, string Brand, CardBehavior Behavior, string Source);
