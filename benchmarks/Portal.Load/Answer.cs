using System.Text;

namespace PortalAcceptance.Portal.Load;

/// <summary>An answer to a request, good until the next request on its connection.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Head">The status line and the headers.</param>
/// <param name="Body">The body's bytes, UTF-8 in the portal's pages.</param>
public readonly record struct Answer(int Status, string Head, ReadOnlyMemory<byte> Body)
{
    /// <summary>The body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Body.Span);

    /// <summary>The value of a header; null when there is none.</summary>
    public string? Header(string name) => Headers(name).FirstOrDefault();

    /// <summary>The values of a header.</summary>
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

    /// <summary>Whether the body holds a text.</summary>
    /// <param name="text">The text's bytes in UTF-8.</param>
    public bool Holds(ReadOnlySpan<byte> text) => Body.Span.IndexOf(text) >= 0;

    /// <summary>What stands in the body between two texts.</summary>
    /// <exception cref="WrongAnswerException">They don't stand there.</exception>
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
