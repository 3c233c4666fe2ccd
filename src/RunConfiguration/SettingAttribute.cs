namespace PortalAcceptance.RunConfiguration;

/// <summary>Declares a setting. The property that carries it holds the setting's value, and its initializer the default.
/// Reading, checks, the command line's help, the JSON schema and docs/settings.md follow from this one declaration.</summary>
/// <param name="key">The dotted key in <c>playwright.config.json</c>, such as <c>use.baseURL</c>.</param>
/// <param name="description">What it sets, in a few words.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SettingAttribute(string key, string description) : Attribute
{
    public string Key => key;

    public string Description => description;

    /// <summary>The environment variable that overrides the file.</summary>
    public string? Variable { get; init; }

    /// <summary>The command-line option that overrides both. It needs a variable too, which passes it on to the scenarios.</summary>
    public string? Option { get; init; }

    /// <summary>A short name for the option, such as <c>-g</c>.</summary>
    public string? Alias { get; init; }

    /// <summary>What the option and the variable set, where that is not the description.</summary>
    public string? OptionDescription { get; init; }

    /// <summary>Whether the option and the variable mean the opposite of the key, as "headed" does of "headless".</summary>
    public bool IsInverted { get; init; }

    /// <summary>What the option sets when it is given without a value; <see langword="null"/> if it needs one.</summary>
    public string? ImpliedValue { get; init; }

    /// <summary>Whether it chooses scenarios. A command that replays one scenario leaves it out.</summary>
    public bool SelectsScenarios { get; init; }

    /// <summary>Why the file must not set it.</summary>
    public string? NotInFile { get; init; }

    /// <summary>The name of one of <see cref="Reading.ValueKinds"/>, where the property's type doesn't tell it.</summary>
    public string? Kind { get; init; }
}
