using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Support;

internal sealed record Email(string To, string Subject, string Text, IReadOnlyList<string> Links)
{
    public void Mentions(string text) => UnmetExpectationException.ThrowUnless(
        Text.Contains(text, StringComparison.Ordinal), $"Expected the email \"{Subject}\" to {To} to mention {Words.Quote(text)}; it says {Words.Quote(LineLike(text))}");

    public void Reads(Prose expected)
    {
        var mismatch = expected.Mismatch(Text);
        UnmetExpectationException.ThrowUnless(mismatch is null, $"Expected in the email \"{Subject}\" to {To} {mismatch}");
    }

    // Whatever comes after a line.
    public void EndsAfter(string line, IEnumerable<string> expected)
    {
        var (wanted, lines) = (expected.ToList(), Text.ReplaceLineEndings("\n").TrimEnd().Split('\n').SkipWhile(other => other != line).Skip(1).ToList());
        UnmetExpectationException.ThrowUnless(
            lines.SequenceEqual(wanted),
            $"Expected \"{line}\" in the email \"{Subject}\" to {To} to be followed by \"{string.Join(", ", wanted)}\"; it is followed by \"{string.Join(", ", lines)}\"");
    }

    public void HoldsNoPassword(params IEnumerable<string> passwords) => HoldsNo("password", passwords);

    public void HoldsNoCardNumber(string number) => HoldsNo("card number", [number]);

    // The line that shares the most words.
    private string LineLike(string text) => Text.Split('\n').MaxBy(line => line.Split(' ').Intersect(text.Split(' ')).Count())!;

    private void HoldsNo(string kind, IEnumerable<string> secrets) => UnmetExpectationException.ThrowUnless(
        !secrets.Any(secret => Text.Contains(secret, StringComparison.Ordinal)), $"Expected no {kind} in the email \"{Subject}\" to {To}; it holds one");
}
