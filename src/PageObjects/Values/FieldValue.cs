using PortalAcceptance.PageObjects.Components;

namespace PortalAcceptance.PageObjects.Values;

/// <summary>What goes into one field of a form.</summary>
/// <param name="Label">The field's canonical label.</param>
/// <param name="Value">The text typed, or the canonical name of the option chosen.</param>
/// <param name="IsChoice">Whether the field is a list to choose from rather than a text to type.</param>
public sealed record FieldValue(string Label, string Value, bool IsChoice = false)
{
    /// <summary>The canonical labels of the fields that hold secrets.</summary>
    public static IReadOnlyList<string> SecretLabels { get; } =
        ["Password", "Current password", "New password", "Retype new password", "Card number", "Security code"];

    /// <summary>Those labels by themselves and in each context.</summary>
    internal static IReadOnlyList<string> SecretNames { get; } =
        [.. SecretLabels, .. SecretLabels.SelectMany(_ => Form.Contexts, (label, context) => $"{context}|{label}")];

    /// <summary>Whether the field with a canonical label, which may have a context, holds a secret.</summary>
    internal static bool IsSecret(string label) => SecretNames.Contains(label);

    /// <summary>Leaves secrets out of reports, logs and failure messages.</summary>
    public override string ToString() => IsSecret(Label) ? Label : $"{Label}: {Value}";
}
