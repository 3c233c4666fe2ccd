using System.Collections;
using System.Globalization;
using System.Reflection;
using PortalAcceptance.RunConfiguration.Reading;

namespace PortalAcceptance.RunConfiguration;

/// <summary>One setting: its key in the file, the variable and the option that override it, and what it must be.</summary>
public sealed class Setting
{
    private readonly SettingAttribute _row;
    private readonly ValueKind _kind;
    private readonly object? _initial;

    internal Setting(SettingAttribute row, PropertyInfo property, object? fallback)
    {
        (_row, _kind, _initial) = (row, ValueKinds.Of(property.PropertyType, row.Kind), fallback);
        Default = _kind.DefaultText ?? Show(fallback);
        IsFlag = property.PropertyType == typeof(bool);
        IsList = property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
    }

    /// <summary>The dotted key in <c>playwright.config.json</c>, such as <c>use.baseURL</c>.</summary>
    public string Key => _row.Key;

    /// <summary>What it sets, in a few words.</summary>
    public string Description => _row.Description;

    /// <summary>What the option and the variable set.</summary>
    public string OptionDescription => _row.OptionDescription ?? Description;

    /// <summary>The environment variable that overrides the file, or <see langword="null"/>.</summary>
    public string? Variable => _row.Variable;

    /// <summary>The command-line option that overrides both, or <see langword="null"/>.</summary>
    public string? Option => _row.Option;

    /// <summary>The option's short name, or <see langword="null"/>.</summary>
    public string? Alias => _row.Alias;

    /// <summary>What the option sets when it is given without a value; <see langword="null"/> if it needs one.</summary>
    public string? ImpliedValue => _row.ImpliedValue;

    /// <summary>Whether the option is an argument without a name.</summary>
    public bool IsPositional => Option?.StartsWith('-') is false;

    /// <summary>Whether the option takes no value.</summary>
    public bool IsFlag { get; }

    /// <summary>Whether the option may be given several times.</summary>
    public bool IsList { get; }

    /// <summary>Whether an option's value may be several, separated by commas, as a variable's may.</summary>
    public bool IsSplitInOptions => _kind.IsSplitInOptions;

    /// <summary>Whether the variable and the option mean the opposite of the key, as "headed" does of "headless".</summary>
    public bool IsInverted => _row.IsInverted;

    /// <summary>Whether it chooses scenarios.</summary>
    public bool SelectsScenarios => _row.SelectsScenarios;

    /// <summary>Why the file must not set it although it has a key there, or <see langword="null"/>.</summary>
    public string? NotInFile => _row.NotInFile;

    /// <summary>What stands for the value in help, such as <c>N</c>.</summary>
    public string? ValueName => _kind.ValueName ?? (_kind.Choices is null ? null : string.Join('|', _kind.Choices));

    /// <summary>What a value must be.</summary>
    public string Expected => _kind.Expected;

    /// <summary>The default as the file would say it; empty when there is none.</summary>
    public string Default { get; }

    /// <summary>The JSON schema of the value, without its description.</summary>
    internal string Schema => _kind.Schema;

    public override string ToString() => Key;

    /// <summary>Reads a value.</summary>
    /// <exception cref="RunSettingsException">It is not what the setting expects.</exception>
    internal object? Read(ConfigNode node, ReadingContext context) =>
        _kind.TryRead(node, context, out var value) ? value
        : throw node.Refuse($"must be {Expected}, not {node.Shown}.");

    /// <summary>The value when nothing sets it.</summary>
    /// <param name="initial">What the property is initialized with.</param>
    /// <param name="context">Where the settings are read.</param>
    internal object? Fallback(object? initial, ReadingContext context) => _kind.Complete(initial, context);

    /// <summary>What was written, or the default, as the file would say it.</summary>
    /// <param name="node">What was written, or <see langword="null"/>.</param>
    /// <param name="context">Where the settings are read.</param>
    internal string Effective(ConfigNode? node, ReadingContext context) => Show(node is null ? Fallback(_initial, context) : Read(node, context));

    private static string Show(object? value) => value switch
    {
        bool flag => flag ? "true" : "false",
        TimeSpan duration => $"{duration.TotalMilliseconds:0}",
        Enum choice => ValueKinds.NameOf(choice),
        Viewport viewport => $"{viewport.Width}x{viewport.Height}",
        null or ICollection { Count: 0 } => "",
        string text => text,
        double number => number.ToString(CultureInfo.InvariantCulture),
        IReadOnlyDictionary<string, string> map => string.Join(", ", map.Select(entry => $"{entry.Key}: {entry.Value}")),
        IReadOnlyDictionary<string, object> map => string.Join(", ", map.Select(entry => $"{entry.Key}: {Show(entry.Value)}")),
        IEnumerable items => string.Join(", ", items.Cast<object>()),
        _ => value.ToString()!,
    };
}
