using System.Text.Json;

namespace PortalAcceptance.RunConfiguration.Reading;

/// <summary>The places a setting may come from, the strongest first: option, variable, project, file.</summary>
/// <param name="file">The file, or <see langword="null"/> without one.</param>
/// <param name="project">The project within it, or <see langword="null"/> without one.</param>
internal sealed class Layers(RunSettingsSource source, ConfigNode? file, ConfigNode? project)
{
    /// <summary>What was written for a setting, or <see langword="null"/>.</summary>
    public ConfigNode? Find(Setting setting) => All(setting).FirstOrDefault(node => node is not null);

    /// <summary>Whether a setting is set in the same place as another one, or in one that overrides it.</summary>
    public bool Overrides(Setting setting, Setting other)
    {
        var (own, others) = (Array.FindIndex(All(setting), node => node is not null), Array.FindIndex(All(other), node => node is not null));
        return own >= 0 && own <= others;
    }

    private ConfigNode?[] All(Setting setting) =>
    [
        PlainText(setting, source.Options, setting.Option),
        PlainText(setting, source.Environment, setting.Variable),
        project?.Find(setting.Key),
        file?.Find(setting.Key),
    ];

    // An empty variable counts as unset: CI systems pass unset parameters as empty variables.
    private static ConfigNode? PlainText(Setting setting, IReadOnlyDictionary<string, string> values, string? name) =>
        name is not null && values.TryGetValue(name, out var text) && text.Length > 0
            ? new ConfigNode(JsonValueKind.String, text, name) { IsPlainText = true, IsInverted = setting.IsInverted }
            : null;
}
