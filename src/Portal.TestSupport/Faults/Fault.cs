namespace PortalAcceptance.Portal.TestSupport.Faults;

/// <summary>A way in which the portal can be told to misbehave.</summary>
/// <param name="Name">What it is switched on by, in kebab case.</param>
/// <param name="Description">What the portal does wrong, in one sentence.</param>
/// <param name="Area">The part that it breaks.</param>
/// <param name="Kind">The kind of case that it spoils.</param>
internal sealed record Fault(string Name, string Description, FaultArea Area, FaultKind Kind)
{
    public IReadOnlyList<FaultPoint> Points { get; init; } = [];

    /// <summary>This fault at one more seam of the portal.</summary>
    /// <typeparam name="TSeam">The service that misbehaves, or middleware or an interceptor beside those that the portal has.</typeparam>
    /// <typeparam name="TDecorator">How: its constructor takes the service as it should be, if there is one.</typeparam>
    /// <param name="arguments">What else the constructor takes that is no service.</param>
    public Fault At<TSeam, TDecorator>(params object[] arguments)
        where TSeam : class
        where TDecorator : class, TSeam =>
        this with { Points = [.. Points, new FaultPoint(typeof(TSeam), typeof(TDecorator), arguments)] };

    // The same fault is the same by its name.
    public bool Equals(Fault? other) => Name == other?.Name;

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}

internal sealed record FaultPoint(Type Seam, Type Decorator, object[] Arguments);
