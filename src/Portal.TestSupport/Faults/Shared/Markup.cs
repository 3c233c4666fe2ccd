using System.Text.RegularExpressions;

namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

internal static class Markup
{
    // Elements and having are regular expressions.
    public static string ChangeTags(string html, string elements, string having, Func<string, string> change) =>
        Regex.Replace(html, $"<(?:{elements})\\b[^>]*{having}[^>]*>", match => change(match.Value));

    public static string Without(string tag, string attribute) => Regex.Replace(tag, $" {attribute}(=\"[^\"]*\")?", "");

    public static string With(string tag, string attribute, string value)
    {
        var end = tag.EndsWith("/>", StringComparison.Ordinal) ? "/>" : ">";
        return $"{Without(tag, attribute)[..^end.Length].TrimEnd()} {attribute}=\"{value}\"{end}";
    }

    public static string? Attribute(string tag, string attribute) =>
        Regex.Match(tag, $" {attribute}=\"([^\"]*)\"") is { Success: true } match ? match.Groups[1].Value : null;
}
