namespace PortalAcceptance.Portal.Localization;

// Arguments that are phrases are translated too: "Country" in "Country is now empty."
internal sealed record Phrase(string Text, params object[] Arguments);
