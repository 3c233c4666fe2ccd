using System.Globalization;
using System.Text.RegularExpressions;

namespace PortalAcceptance.PageObjects.Expectations;

/// <summary>How failures put into words what a page shows.</summary>
public static partial class Words
{
    private const int QuoteLength = 200;
    private const int ListLength = 4;

    /// <summary>A text on one line, with single spaces.</summary>
    public static string Plain(string text) => Spaces().Replace(text, " ").Trim();

    /// <summary>A regular expression for a text, with any kind of space where it has one.</summary>
    public static string Pattern(string text) => Regex.Escape(Plain(text)).Replace(@"\ ", @"\s");

    /// <summary>A text in quotation marks: on one line, shortened, and without card numbers.</summary>
    public static string Quote(string text) => QuoteExactly(Plain(text));

    /// <summary>A value in quotation marks, with the spaces that it has.</summary>
    public static string QuoteExactly(string value)
    {
        var safe = CardNumber().Replace(value, "(card number)").ReplaceLineEndings(" ");
        return $"\"{(safe.Length <= QuoteLength ? safe : safe[..QuoteLength] + "…")}\"";
    }

    /// <summary>The first of some texts, in quotation marks, and how many more there are.</summary>
    public static string List(IEnumerable<string> texts)
    {
        var quotes = texts.Select(Quote).ToList();
        // A single further one is named, not counted.
        var named = quotes.Count <= ListLength + 1 ? quotes : quotes[..ListLength];
        return quotes.Count == named.Count ? And(named) : $"{string.Join(", ", named)} and {quotes.Count - named.Count} more";
    }

    /// <summary>Parts of a sentence, joined by commas and "and".</summary>
    public static string And(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";

    /// <summary>A time in seconds.</summary>
    public static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###} s");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    // Numbers of documents, such as INV-2026-07-0010, go on after letters and a dash.
    [GeneratedRegex(@"(?<!\d)(?<!\p{L}-[\d-]*)\d(?:[ -]?\d){12,18}(?!\d)")]
    private static partial Regex CardNumber();
}
