namespace PortalAcceptance.Portal.Faults;

/// <summary>A decorator of a fault.</summary>
/// <param name="Seam">The service that it is put in front of.</param>
/// <param name="Decorator">What is put there.</param>
/// <param name="Arguments">What its constructor takes beside services.</param>
internal sealed record FaultPoint(Type Seam, Type Decorator, object[] Arguments);
