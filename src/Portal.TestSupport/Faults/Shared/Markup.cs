using System.Text.RegularExpressions;

namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

/// <summary>Finds its way about the portal's own, regular HTML.</summary>
internal static class Markup
{
    /// <summary>Changes the opening tags of elements.</summary>
    /// <param name="html">A page.</param>
    /// <param name="elements">The elements' names, as alternatives of a regular expression.</param>
    /// <param name="having">What is in the tags, as a regular expression.</param>
    /// <param name="change">Changes one.</param>
    public static string ChangeTags(string html, string elements, string having, Func<string, string> change) =>
        Regex.Replace(html, $"<(?:{elements})\\b[^>]*{having}[^>]*>", match => change(match.Value));

    /// <summary>A tag without an attribute.</summary>
    public static string Without(string tag, string attribute) => Regex.Replace(tag, $" {attribute}(=\"[^\"]*\")?", "");

    /// <summary>A tag with an attribute, which it may have had already.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="attribute">The attribute's name.</param>
    /// <param name="value">Its value, escaped.</param>
    public static string With(string tag, string attribute, string value)
    {
        var end = tag.EndsWith("/>", StringComparison.Ordinal) ? "/>" : ">";
        return $"{Without(tag, attribute)[..^end.Length].TrimEnd()} {attribute}=\"{value}\"{end}";
    }

    /// <summary>What an attribute of a tag holds, still escaped; null when there is none.</summary>
    public static string? Attribute(string tag, string attribute) =>
        Regex.Match(tag, $" {attribute}=\"([^\"]*)\"") is { Success: true } match ? match.Groups[1].Value : null;
}
