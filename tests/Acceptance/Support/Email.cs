using PortalAcceptance.PageObjects.Expectations;

namespace PortalAcceptance.Acceptance.Support;

internal sealed record Email(string To, string Subject, string Text, IReadOnlyList<string> Links)
{
    public void Mentions(string text) => UnmetExpectationException.ThrowUnless(
        Text.Contains(text, StringComparison.Ordinal), $"Expected the email \"{Subject}\" to {To} to mention {text}; it does not");

    public void HoldsNoPassword(params IEnumerable<string> passwords) => UnmetExpectationException.ThrowUnless(
        !passwords.Any(password => Text.Contains(password, StringComparison.Ordinal)), $"Expected no password in the email \"{Subject}\" to {To}; it holds one");
}
