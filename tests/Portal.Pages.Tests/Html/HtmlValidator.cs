using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace PortalAcceptance.Portal.Pages.Tests.Html;

// Doesn't check ARIA, because axe does.
internal static class HtmlValidator
{
    public static IReadOnlyList<string> FindProblems(string html)
    {
        var problems = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, raised) =>
        {
            var error = (HtmlErrorEvent)raised;
            problems.Add($"line {error.Position.Line}: {error.Message}");
        };
        using var document = parser.ParseDocument(html);

        problems.AddRange(document.All.Where(element => element.ParentElement?.Closest("svg") is null).SelectMany(ElementCheck.FindProblems));
        problems.AddRange(document.All.Where(element => element.HasAttribute("id")).CountBy(element => element.Id ?? "")
            .Where(same => same.Value > 1).Select(same => $"The id \"{same.Key}\" is there {same.Value} times."));
        foreach (var single in new[] { "title", "main", "h1", "[autofocus]" })
        {
            var count = document.QuerySelectorAll(single).Length;
            if (count > 1 || (count == 0 && single != "[autofocus]"))
            {
                problems.Add($"There are {count} of {single}.");
            }
        }

        return problems;
    }
}
