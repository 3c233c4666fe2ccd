using PortalAcceptance.RunConfiguration.Reading;

namespace PortalAcceptance.RunConfiguration;

/// <summary>One setting: its key in the file, the variable and the option that override it, and what it must be.</summary>
public abstract class Setting
{
    private protected Setting(string key) => Key = key;

    /// <summary>The dotted key in <c>playwright.config.json</c>, such as <c>use.baseURL</c>; empty when the file can't set it.</summary>
    public string Key { get; }

    /// <summary>What it sets, in a few words.</summary>
    public required string Description { get; init; }

    /// <summary>What the option and the variable set, where that is not <see cref="Description"/>.</summary>
    public string OptionDescription
    {
        get => field ?? Description;
        init;
    }

    /// <summary>What stands for the value in help, such as <c>N</c>.</summary>
    public string? ValueName
    {
        get => field ?? (Choices is null ? null : string.Join('|', Choices));
        init;
    }

    /// <summary>Whether the option may be given several times.</summary>
    public bool IsList { get; init; }

    /// <summary>The environment variable that overrides the file, or <see langword="null"/>.</summary>
    public string? Variable { get; init; }

    /// <summary>The command-line option that overrides both, or <see langword="null"/>.</summary>
    public string? Option { get; init; }

    /// <summary>Whether the variable and the option say the opposite of the key, as "headed" does of "headless".</summary>
    public bool IsInverted { get; init; }

    /// <summary>Why the file must not set it although it has a key there, or <see langword="null"/>.</summary>
    public string? NotInFile { get; init; }

    /// <summary>What a value must be.</summary>
    public abstract string Expected { get; }

    /// <summary>The values to choose from, or <see langword="null"/> when any that is <see cref="Expected"/> will do.</summary>
    public abstract IReadOnlyList<string>? Choices { get; }

    /// <inheritdoc/>
    public override string ToString() => Key;

    internal abstract IReadOnlyList<string> JsonTypes { get; }

    internal abstract int? Minimum { get; }

    internal abstract void Check(ConfigNode node);
}
