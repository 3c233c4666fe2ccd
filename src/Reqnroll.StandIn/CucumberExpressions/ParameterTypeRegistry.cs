namespace Reqnroll.CucumberExpressions;

/// <summary>The parameter types that expressions may use: the built-in ones, enums by name, and transformations.</summary>
internal sealed class ParameterTypeRegistry
{
    private const string Integer = @"-?\d+";

    // A number as any culture writes it: the step's own culture then says what it means.
    private const string Number = @"(?=.*\d.*)[-+]?(?:\d+(?:[\p{Pc}\p{Po}\p{Pd} ]\d+)*)?(?:[\p{Pc}\p{Po}](?=\d.*))?\d*(?:[eE][-+]?\d+)?";

    private const string Anything = ".*";

    private readonly Dictionary<string, ParameterType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<Type>> _enums = new(StringComparer.Ordinal);

    public ParameterTypeRegistry()
    {
        Add("", Anything);
        Add("word", @"[^\s]+");
        Add(ParameterType.String, "\"([^\"\\\\]*(\\\\.[^\"\\\\]*)*)\"|'([^'\\\\]*(\\\\.[^'\\\\]*)*)'");
        foreach (var name in (string[])["int", "long", "byte"])
        {
            Add(name, Integer);
        }

        foreach (var name in (string[])["float", "double", "decimal"])
        {
            Add(name, Number);
        }

        Add(nameof(DateTime), Anything);
        Add(nameof(Guid), Anything);
    }

    /// <summary>The name of a type's parameter type: <c>int</c> for <see cref="int"/>, the type's own name for others.</summary>
    public static string NameOf(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int32 => "int",
        TypeCode.Int64 => "long",
        TypeCode.Byte => "byte",
        TypeCode.Single => "float",
        TypeCode.Double => "double",
        TypeCode.Decimal => "decimal",
        _ => type.Name,
    };

    /// <summary>Adds a way to write a type; the first adds the type.</summary>
    /// <param name="name">The type's name.</param>
    /// <param name="regex">What its text looks like.</param>
    public void Add(string name, string regex) =>
        _types[name] = _types.TryGetValue(name, out var known)
            ? known with { Regexes = [.. known.Regexes.Append(regex).Distinct()] }
            : new ParameterType(name, [regex]);

    /// <summary>Adds an enum, by its name and by its full name.</summary>
    /// <param name="type">The enum.</param>
    public void AddEnum(Type type)
    {
        foreach (var name in (string[])[type.Name, type.FullName!])
        {
            if (!_enums.TryGetValue(name, out var types))
            {
                _enums[name] = types = [];
            }

            types.Add(type);
        }
    }

    /// <summary>Finds a type.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The type; null if there is none.</returns>
    /// <exception cref="BindingException">Several enums have that name.</exception>
    public ParameterType? Find(string name)
    {
        if (_types.TryGetValue(name, out var type))
        {
            return type;
        }

        return _enums.GetValueOrDefault(name) switch
        {
            null => null,
            { Count: 1 } => new ParameterType(name, [Anything]),
            var several => throw new BindingException(
                $"Several enums are named '{name}': {string.Join(", ", several.Select(each => each.FullName))}. Use the full name in the Cucumber Expression, or a [StepArgumentTransformation] with a Name."),
        };
    }
}
