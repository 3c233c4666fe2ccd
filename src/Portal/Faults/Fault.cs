namespace PortalAcceptance.Portal.Faults;

/// <summary>A way in which the portal can be told to misbehave.</summary>
/// <param name="Name">What it is switched on by, in kebab case.</param>
/// <param name="Description">What the portal does wrong, in one sentence.</param>
/// <param name="Area">The part that it breaks.</param>
/// <param name="Kind">The kind of case that it spoils.</param>
public sealed record Fault(string Name, string Description, FaultArea Area, FaultKind Kind)
{
    /// <summary>The decorators that it consists of, each with the seam that it sits at.</summary>
    internal IReadOnlyList<FaultPoint> Points { get; init; } = [];

    /// <summary>This fault with one more decorator.</summary>
    /// <typeparam name="TSeam">The service that misbehaves.</typeparam>
    /// <typeparam name="TDecorator">How: its constructor takes the service as it should be.</typeparam>
    /// <param name="arguments">What else the constructor takes that is no service.</param>
    internal Fault At<TSeam, TDecorator>(params object[] arguments)
        where TSeam : class
        where TDecorator : class, TSeam =>
        this with { Points = [.. Points, new FaultPoint(typeof(TSeam), typeof(TDecorator), arguments)] };

    /// <summary>The same fault is the same by its name.</summary>
    public bool Equals(Fault? other) => Name == other?.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
