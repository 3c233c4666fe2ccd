using System.Text;

namespace PortalAcceptance.Portal.Load;

// Valid until the next request on its connection.
internal readonly record struct Answer(int Status, string Head, ReadOnlyMemory<byte> Body)
{
    public string Text => Encoding.UTF8.GetString(Body.Span);

    public string? Header(string name) => Headers(name).FirstOrDefault();

    public IEnumerable<string> Headers(string name)
    {
        var start = $"{name}: ";
        foreach (var line in Head.Split("\r\n"))
        {
            if (line.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                yield return line[start.Length..];
            }
        }
    }

    public bool Holds(ReadOnlySpan<byte> text) => Body.Span.IndexOf(text) >= 0;

    public string Between(string before, string after)
    {
        var text = Text;
        var start = text.IndexOf(before, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(after, start + before.Length, StringComparison.Ordinal);
        return end < 0
            ? throw new WrongAnswerException($"A page was expected to hold {before}…{after}, but it is:\n{text}")
            : text[(start + before.Length)..end];
    }
}
