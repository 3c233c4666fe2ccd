using System.Text.RegularExpressions;

namespace PortalAcceptance.Portal.Mutants;

// Changes of Razor pages: attributes lost, texts lost or left in English, conditions reversed, elements left out, links that
// lead elsewhere.
internal static partial class PageMutations
{
    public static IEnumerable<Mutation> In(string file, string source)
    {
        foreach (Match match in Attribute().Matches(source).Where(match => IsMarkup(source, match.Index)))
        {
            var (name, value) = (match.Groups["name"].Value, match.Groups["value"].Value);
            yield return new Mutation(file, match.Index, match.Length, match.Value, "",
                isOn => $"{name}=\"@({isOn} ? null : \"{value}\")\"");
        }

        foreach (Match match in Flag().Matches(source).Where(match => IsMarkup(source, match.Index)))
        {
            yield return new Mutation(file, match.Index, match.Length, match.Value, "", isOn => $"{match.Value}=\"@(!{isOn})\"");
        }

        foreach (Match match in Link().Matches(source).Where(match => IsMarkup(source, match.Index)))
        {
            var (name, value) = (match.Groups["name"].Value, match.Groups["value"].Value);
            var other = Elsewhere(value);
            yield return new Mutation(file, match.Index, match.Length, match.Value, $"{name}=\"{other}\"",
                isOn => $"{name}=\"@({isOn} ? \"{other}\" : \"{value}\")\"");
        }

        foreach (Match match in Text().Matches(source))
        {
            var (key, expression) = (match.Groups["key"].Value, match.Value[1..]);
            yield return new Mutation(file, match.Index, match.Length, match.Value, key, isOn => $"@({isOn} ? \"{key}\" : {expression}.Value)");
            yield return new Mutation(file, match.Index, match.Length, match.Value, "", isOn => $"@({isOn} ? \"\" : {expression}.Value)");
        }

        foreach (Match match in Condition().Matches(source))
        {
            var condition = match.Groups["condition"];
            var declares = condition.Value.Contains("is {", StringComparison.Ordinal);
            yield return new Mutation(file, condition.Index, condition.Length, condition.Value, declares ? "false" : $"!({condition.Value})",
                isOn => declares ? $"{condition.Value} && !{isOn}" : $"{isOn} ? !({condition.Value}) : ({condition.Value})");
        }

        foreach (Match match in Element().Matches(source))
        {
            var element = match.Groups["element"];
            yield return new Mutation(file, element.Index, element.Length, element.Value, "", isOn => $"@if (!{isOn}) {{ {element.Value} }}");
        }
    }

    // The control panel shows the login page, too, to those who are not logged in.
    private static string Elsewhere(string page) => page switch
    {
        "/Index" => "/Account/Activity",
        "/Login" => "/SignUp",
        _ => "/Index",
    };

    // What stands in a line of the page that is no C#, no script and no style.
    private static bool IsMarkup(string source, int index)
    {
        var start = source.LastIndexOf('\n', index) + 1;
        var line = source[start..index];
        return line.Contains('<', StringComparison.Ordinal) && !line.Contains("<link", StringComparison.Ordinal)
            && !line.Contains("<script", StringComparison.Ordinal) && !line.Contains("<meta", StringComparison.Ordinal) && !line.Contains("<svg", StringComparison.Ordinal);
    }

    // Without those that change nothing: a header in the first row of a table is a column's anyway, a button outside of forms has no
    // form to send, a field takes text, and password managers go by autocomplete.
    [GeneratedRegex("""(?<=\s)(?!type="(?:button|text)"|name="username")(?<name>autocomplete|role|lang|aria-(?!hidden)[a-z]+|type|inputmode|hint|label|tabindex|name|value|href|method)="(?<value>[^"@{}]+)"(?=[\s/>])""")]
    private static partial Regex Attribute();

    [GeneratedRegex("""(?<=\s)(?:autofocus|required|novalidate|readonly|strength|hidden)(?=[\s/>])""")]
    private static partial Regex Flag();

    [GeneratedRegex("""(?<=\s)(?<name>asp-page)="(?<value>/[A-Za-z/]+)"(?=[\s/>])""")]
    private static partial Regex Link();

    [GeneratedRegex("""@L\["(?<key>[^"{}]+)"\]""")]
    private static partial Regex Text();

    [GeneratedRegex("""@if \((?<condition>(?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)\s*$""", RegexOptions.Multiline)]
    private static partial Regex Condition();

    // An element that is a line of its own.
    [GeneratedRegex("""^[ \t]*(?<element><(?<tag>p|a|partial|button|h1|h2|h3|caption|form-errors|field|input|div|td|dt|dd|li|time|strong)\b[^\n]*(?:/>|</\k<tag>>|(?<=<input[^\n]*)>))[ \t]*$""", RegexOptions.Multiline)]
    private static partial Regex Element();
}
