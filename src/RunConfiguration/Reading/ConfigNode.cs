using System.Text.Json;

namespace PortalAcceptance.RunConfiguration.Reading;

/// <summary>A value as it was written, with where it was written.</summary>
/// <param name="Kind">Its JSON kind; <see cref="JsonValueKind.String"/> for variables and options.</param>
/// <param name="Text">A scalar's text; empty for objects and arrays.</param>
/// <param name="Name">Its dotted key in the file, or the variable's or option's name.</param>
/// <param name="Place">The file and line it stands in; <see langword="null"/> for a variable or an option.</param>
internal sealed record ConfigNode(JsonValueKind Kind, string Text, string Name, string? Place = null)
{
    /// <summary>An object's members in the order of the file.</summary>
    public IReadOnlyDictionary<string, ConfigNode> Members { get; init; } = new Dictionary<string, ConfigNode>();

    /// <summary>An array's items.</summary>
    public IReadOnlyList<ConfigNode> Items { get; init; } = [];

    /// <summary>Whether it comes from a variable or an option, where numbers and booleans are text too.</summary>
    public bool IsPlainText { get; init; }

    /// <summary>Whether the text says the opposite of the setting, as <c>PORTAL_HEADED</c> does of <c>headless</c>.</summary>
    public bool IsInverted { get; init; }

    /// <summary>The value as a message shows it.</summary>
    public string Shown => Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => $"\"{Text}\"",
        _ => Text,
    };

    /// <summary>The value at a dotted key below this one, or <see langword="null"/>.</summary>
    public ConfigNode? Find(string key) =>
        key.Split('.').Aggregate((ConfigNode?)this, (node, name) => node?.Members.GetValueOrDefault(name));

    /// <summary>Where the value was set, as the end of a sentence says it.</summary>
    public string Origin => Place is null ? Name : $"\"{Name}\" in {Place}";

    /// <summary>A refusal of this value.</summary>
    /// <param name="problem">The rest of the sentence after the subject.</param>
    public RunSettingsException Refuse(string problem) => new($"{(Place is null ? Name : $"{Place}: \"{Name}\"")} {problem}");
}
