namespace PortalAcceptance.RunConfiguration;

/// <summary>Marks a property whose own properties are settings.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SettingsGroupAttribute : Attribute
{
    /// <summary>The key without which the group is <see langword="null"/> and its other settings have no effect.</summary>
    public string? Needs { get; init; }
}
