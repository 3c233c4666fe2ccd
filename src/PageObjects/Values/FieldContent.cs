namespace PortalAcceptance.PageObjects.Values;

/// <summary>What a field of a form holds.</summary>
/// <param name="Label">The field's canonical label.</param>
/// <param name="Value">The text, or the value of the chosen option, which is the same in every language.</param>
/// <param name="Shown">The text, or the chosen option as the portal shows it.</param>
public sealed record FieldContent(string Label, string Value, string Shown);
