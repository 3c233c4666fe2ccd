namespace PortalAcceptance.SandboxGateway;

public sealed record TestCardNumber(string Number, string Brand, CardBehavior Behavior, string Source);
