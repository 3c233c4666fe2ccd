namespace PortalAcceptance.RunConfiguration.Reading;

/// <summary>Reads a value of one kind.</summary>
/// <returns>Whether <paramref name="node"/> is such a value.</returns>
internal delegate bool TryRead<T>(ConfigNode node, out T value);

/// <summary>A kind of value: what is expected, how it is read, and what the JSON schema says of it.</summary>
/// <param name="Expected">What a message says the value must be.</param>
/// <param name="JsonTypes">The JSON schema's <c>type</c>s.</param>
/// <param name="Read">Reads it.</param>
internal sealed record ValueKind<T>(string Expected, IReadOnlyList<string> JsonTypes, TryRead<T> Read)
{
    /// <summary>The values to choose from, or <see langword="null"/> when any will do.</summary>
    public IReadOnlyList<string>? Choices { get; init; }

    /// <summary>Choices that Playwright Test knows and this suite doesn't honour yet.</summary>
    public IReadOnlyList<string> ChoicesNotHonoured { get; init; } = [];

    /// <summary>The least number allowed, or <see langword="null"/>.</summary>
    public int? Minimum { get; init; }
}
