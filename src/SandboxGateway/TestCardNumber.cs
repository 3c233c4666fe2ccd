namespace PortalAcceptance.SandboxGateway;

/// <summary>One row of <see cref="TestCardNumbers"/>.</summary>
/// <param name="Number">The number, digits only. It belongs to no account.</param>
/// <param name="Brand">The brand that issues numbers with this prefix.</param>
/// <param name="Behavior">How the sandbox answers for it.</param>
/// <param name="Source">Who published the number with this meaning.</param>
public sealed record TestCardNumber(string Number, string Brand, CardBehavior Behavior, string Source);
