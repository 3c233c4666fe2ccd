namespace PortalAcceptance.Portal.Pages.Components;

public sealed record Choice(string Value, string Label);
