using System.Reflection;

namespace PortalAcceptance.RunConfiguration;

/// <summary>Every setting, as the properties of <see cref="RunSettings"/> declare them.</summary>
public static class SettingsTable
{
    /// <summary>The variable that names the configuration file.</summary>
    public const string ConfigVariable = "PORTAL_CONFIG";

    /// <summary>The variable that names the project to run.</summary>
    public const string ProjectVariable = "PORTAL_PROJECT";

    /// <summary>The variable that names the folder for results.</summary>
    public const string OutputDirVariable = "PORTAL_OUTPUT_DIR";

    /// <summary>What the names of all variables begin with.</summary>
    public const string VariablePrefix = "PORTAL_";

    private static readonly Dictionary<PropertyInfo, Setting> _byProperty = SettingsOf(typeof(RunSettings)).ToDictionary();

    /// <summary>All settings, in the order in which help lists them.</summary>
    public static IReadOnlyList<Setting> All { get; } = [.. _byProperty.Values];

    /// <summary>The names of all environment variables, with what each sets.</summary>
    public static IReadOnlyList<(string Name, string Description)> Variables { get; } =
    [
        (ConfigVariable, "The configuration file; by default, playwright.config.json in the current folder or one above it"),
        (ProjectVariable, "The project of the file to run, or all; by default, the settings outside of projects"),
        .. All.Where(setting => setting.Variable is not null).Select(setting => (setting.Variable!, setting.OptionDescription)),
    ];

    /// <summary>The setting that a property declares, or <see langword="null"/>.</summary>
    internal static Setting? Of(PropertyInfo property) => _byProperty.GetValueOrDefault(property);

    /// <summary>The setting of a key.</summary>
    internal static Setting Of(string key) => All.Single(setting => setting.Key == key);

    private static IEnumerable<KeyValuePair<PropertyInfo, Setting>> SettingsOf(Type type)
    {
        var defaults = Activator.CreateInstance(type)!;
        return type.GetProperties().SelectMany(property =>
            property.GetCustomAttribute<SettingAttribute>() is { } row ? [KeyValuePair.Create(property, new Setting(row, property, property.GetValue(defaults)))]
            : property.IsDefined(typeof(SettingsGroupAttribute)) ? SettingsOf(property.PropertyType)
            : []);
    }
}
