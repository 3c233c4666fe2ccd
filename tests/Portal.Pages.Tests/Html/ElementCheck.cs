using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PortalAcceptance.Portal.Pages.Tests.Html;

internal static partial class ElementCheck
{
    private static readonly string[] _references =
        ["aria-controls", "aria-describedby", "aria-errormessage", "aria-labelledby", "for", "form", "list", "popovertarget"];

    public static IEnumerable<string> FindProblems(IElement element) => ElementRules.Of(element.LocalName) is { } rule
        ? [.. CheckPlace(element), .. CheckContent(element, rule), .. CheckAttributes(element, rule), .. CheckReferences(element), .. CheckSpecial(element)]
        : [$"{Tell(element)} is not known: add it to ElementRules, with what the HTML standard says of it."];

    private static IEnumerable<string> CheckPlace(IElement element)
    {
        if (element.ParentElement is not { } parent || ElementRules.Of(parent.LocalName) is not { } around)
        {
            yield break;
        }

        // A transparent element, such as a link, may contain what its parent may contain.
        while (around.Content is Content.Transparent)
        {
            parent = parent.ParentElement!;
            around = ElementRules.Of(parent.LocalName)!;
        }

        var rule = ElementRules.Of(element.LocalName)!;
        var isAllowed = around.Content switch
        {
            Content.Flow => rule.IsFlow,
            Content.Phrasing => rule.IsPhrasing,
            Content.Listed => around.Children.Contains(element.LocalName),
            Content.Foreign => true,
            _ => false,
        };
        if (!isAllowed)
        {
            yield return $"{Tell(element)} must not stand in {Tell(parent)}.";
        }
    }

    private static IEnumerable<string> CheckContent(IElement element, ElementRule rule)
    {
        if (rule.Never is not null && element.QuerySelector(rule.Never) is { } never)
        {
            yield return $"{Tell(never)} must not stand anywhere in {Tell(element)}.";
        }

        if (rule.Content is Content.Listed or Content.Nothing && element.ChildNodes.OfType<IText>().Any(text => text.Data.Trim().Length > 0))
        {
            yield return $"{Tell(element)} must not hold text of its own.";
        }

        // Only a table requires its children in order; head and tr allow any order.
        if (element.LocalName == "table"
            && !element.Children.Select(child => rule.Children.ToList().IndexOf(child.LocalName)).Order().SequenceEqual(
                element.Children.Select(child => rule.Children.ToList().IndexOf(child.LocalName))))
        {
            yield return $"{Tell(element)} has its parts in another order than {string.Join(", ", rule.Children)}.";
        }
    }

    private static IEnumerable<string> CheckAttributes(IElement element, ElementRule rule) =>
        from attribute in element.Attributes
        where !ElementRules.Allow(rule, attribute.LocalName) || (attribute.LocalName is "id" or "href" or "src" or "action" or "name" && attribute.Value.Length == 0)
            || (attribute.LocalName is "id" && attribute.Value.Any(char.IsWhiteSpace))
        select $"{Tell(element)} must not have {attribute.LocalName}=\"{attribute.Value}\".";

    private static IEnumerable<string> CheckReferences(IElement element)
    {
        foreach (var attribute in element.Attributes.Where(attribute => _references.Contains(attribute.LocalName)))
        {
            foreach (var id in attribute.Value.Split(' ').Where(id => element.Owner!.GetElementById(id) is null))
            {
                yield return $"{Tell(element)} refers by {attribute.LocalName} to \"{id}\", which is not there.";
            }
        }

        if (element.LocalName == "a" && element.GetAttribute("href") is ['#', .. var fragment] && element.Owner!.GetElementById(fragment) is null)
        {
            yield return $"{Tell(element)} leads to \"{fragment}\", which is not there.";
        }
    }

    private static IEnumerable<string> CheckSpecial(IElement element)
    {
        var problem = element.LocalName switch
        {
            "img" when !element.HasAttribute("alt") => "needs an alt.",
            "time" when !IsTime(element.GetAttribute("datetime") ?? element.TextContent) => "needs a time that machines can read.",
            "select" when element.HasAttribute("required") && element.QuerySelector("option") is null => "is required and offers nothing.",
            // Without an empty first option, a default looks the same as a choice.
            "select" when element.HasAttribute("required") && element.QuerySelector("option")!.GetAttribute("value") is not "" =>
                "is required, so its first option must be the empty one that stands for none.",
            "label" when element.Owner!.GetElementById(element.GetAttribute("for") ?? "")?.LocalName is not ("input" or "select" or "textarea" or "button") =>
                "is for nothing that can have a label.",
            "html" when string.IsNullOrEmpty(element.GetAttribute("lang")) => "says no language.",
            "script" when element.HasAttribute("src") && element.TextContent.Length > 0 => "has a src, and a text that is never run.",
            _ => null,
        };
        if (problem is not null)
        {
            yield return $"{Tell(element)} {problem}";
        }
    }

    private static bool IsTime(string text) => Time().IsMatch(text);

    private static string Tell(IElement element) =>
        $"line {element.SourceReference?.Position.Line}: <{element.LocalName}{(element.Id is { Length: > 0 } id ? $" id=\"{id}\"" : "")}>";

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?Z)?$")]
    private static partial Regex Time();
}
