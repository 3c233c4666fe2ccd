namespace PortalAcceptance.Acceptance.Support;

/// <summary>An e-mail that the portal has sent.</summary>
/// <param name="To">The address it was sent to.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The text.</param>
/// <param name="Links">The links in the text.</param>
public sealed record Email(string To, string Subject, string Text, IReadOnlyList<string> Links);
