using System.Text.Json;

namespace PortalAcceptance.Portal.TestSupport.Faults;

// A way in which the portal can be told to misbehave. Name is in kebab case; Description is one sentence.
internal sealed record Fault(string Name, string Description, FaultArea Area, FaultKind Kind)
{
    public IReadOnlyList<FaultPoint> Points { get; init; } = [];

    public string AreaTag => Tag(Area);

    public string KindTag => Tag(Kind);

    // TSeam is a service to decorate, IMiddleware or ISaveChangesInterceptor. The decorator's constructor takes the
    // original service, if there is one, and the arguments.
    public Fault At<TSeam, TDecorator>(params object[] arguments)
        where TSeam : class
        where TDecorator : class, TSeam =>
        this with { Points = [.. Points, new FaultPoint(typeof(TSeam), typeof(TDecorator), arguments)] };

    // Faults are equal if their names are.
    public bool Equals(Fault? other) => Name == other?.Name;

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    // An area or a kind as the scenarios' tag, without the @.
    public static string Tag<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}

internal sealed record FaultPoint(Type Seam, Type Decorator, object[] Arguments);
