namespace PortalAcceptance.Portal.Mutants;

/// <summary>The mutated portal can't be made; the message says why.</summary>
public sealed class MutationException(string message) : Exception(message);
