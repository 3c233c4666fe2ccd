namespace PortalAcceptance.Portal.Pages.Components;

/// <summary>One option of a list.</summary>
/// <param name="Value">What is submitted.</param>
/// <param name="Label">What is shown, in the reader's language.</param>
public sealed record Choice(string Value, string Label);
