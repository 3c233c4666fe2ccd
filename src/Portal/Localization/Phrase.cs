namespace PortalAcceptance.Portal.Localization;

/// <summary>A text that is translated where it is shown, as an argument of another one: "Country" in "Country is now empty."</summary>
/// <param name="Text">The canonical English text.</param>
/// <param name="Arguments">What its placeholders stand for; phrases among them are translated as well.</param>
public sealed record Phrase(string Text, params object[] Arguments);
