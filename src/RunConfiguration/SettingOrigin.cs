namespace PortalAcceptance.RunConfiguration;

/// <summary>What a setting is, and why.</summary>
/// <param name="Value">The value as the file would say it; empty when there is none. Secrets are asterisks.</param>
/// <param name="Origin">Where it was set: file and line, variable or option; <see langword="null"/> for the default.</param>
public sealed record SettingOrigin(Setting Setting, string Value, string? Origin);
