using PortalAcceptance.PageObjects.Expectations;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>An email that the portal has sent.</summary>
/// <param name="To">The address it was sent to.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The text.</param>
/// <param name="Links">The links in the text.</param>
public sealed record Email(string To, string Subject, string Text, IReadOnlyList<string> Links)
{
    /// <summary>Expects it to mention something.</summary>
    public void Mentions(string text) => UnmetExpectationException.ThrowUnless(
        Text.Contains(text, StringComparison.Ordinal), $"Expected the email \"{Subject}\" to {To} to mention {text}; it does not");

    /// <summary>Expects it to hold none of these passwords.</summary>
    public void HoldsNoPassword(params IEnumerable<string> passwords) => UnmetExpectationException.ThrowUnless(
        !passwords.Any(password => Text.Contains(password, StringComparison.Ordinal)), $"Expected no password in the email \"{Subject}\" to {To}; it holds one");
}
