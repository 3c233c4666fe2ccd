namespace PortalAcceptance.RunConfiguration.Reading;

/// <summary>Reads a value of one kind.</summary>
/// <returns>Whether <paramref name="node"/> is such a value.</returns>
internal delegate bool TryRead(ConfigNode node, ReadingContext context, out object? value);

/// <summary>A kind of value: what is expected, how it is read, and what the JSON schema says about it.</summary>
/// <param name="Expected">What a message says the value must be.</param>
/// <param name="Schema">The JSON schema of the value.</param>
internal sealed record ValueKind(string Expected, string Schema, TryRead TryRead)
{
    /// <summary>What stands for the value in help, such as <c>N</c>.</summary>
    public string? ValueName { get; init; }

    /// <summary>Whether an option's value may be several, separated by commas, as a variable's may.</summary>
    public bool IsSplitInOptions { get; init; }

    /// <summary>The values to choose from, or <see langword="null"/>.</summary>
    public IReadOnlyList<string>? Choices { get; init; }

    /// <summary>The default in words, where it depends on the machine.</summary>
    public string? DefaultText { get; init; }

    /// <summary>Makes a setting's initial value the one to use when nothing sets it.</summary>
    public Func<object?, ReadingContext, object?> Complete { get; init; } = (initial, _) => initial;
}
