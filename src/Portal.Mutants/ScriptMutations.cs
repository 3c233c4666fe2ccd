using System.Text.RegularExpressions;

namespace PortalAcceptance.Portal.Mutants;

// Changes of scripts that browsers run, a line each: statements left out, conditions reversed, comparisons and numbers changed.
// Which one is on stands at the page's script element.
internal static partial class ScriptMutations
{
    public const string Attribute = "data-mutant";

    public static IEnumerable<Mutation> In(string file, string source)
    {
        foreach (Match match in Condition().Matches(source))
        {
            yield return Switched(file, match.Groups["code"], $"!({match.Groups["code"].Value})");
        }

        foreach (Match match in Value().Matches(source))
        {
            var code = match.Groups["code"];
            foreach (var changed in new[] { Comparison().Replace(code.Value, Other, 1), Number().Replace(code.Value, number => $"{int.Parse(number.Value, null) + 1}", 1) }
                .Where(changed => changed != code.Value))
            {
                yield return Switched(file, code, changed);
            }
        }

        foreach (var statement in Statement().Matches(source).Select(match => match.Groups["code"]).Where(statement => IsWhole(statement.Value)))
        {
            yield return new Mutation(file, statement.Index, statement.Length, statement.Value, "", isOn => $"if (!({isOn})) {{ {statement.Value} }}");
        }
    }

    // Whether a mutant is on, for a script.
    public static string IsOn(int number) => $"mutant === '{number}'";

    // What the script begins with.
    public static string Prelude(string file) => $"const mutant = document.querySelector('script[src*=\"{Path.GetFileName(file)}\"]').getAttribute('{Attribute}');\n";

    private static Mutation Switched(string file, Group code, string changed) =>
        new(file, code.Index, code.Length, code.Value, changed, isOn => $"({isOn} ? ({changed}) : ({code.Value}))");

    private static string Other(Match comparison) => comparison.Value switch
    {
        "===" => "!==",
        "!==" => "===",
        "&&" => "||",
        "||" => "&&",
        "<" => "<=",
        var other => throw new InvalidOperationException($"{other} has no opposite."),
    };

    private static bool IsWhole(string code) =>
        code.Count(character => character is '(' or '{' or '[') == code.Count(character => character is ')' or '}' or ']');

    [GeneratedRegex(@"^ +if \((?<code>[^\n]+)\) \{$", RegexOptions.Multiline)]
    private static partial Regex Condition();

    [GeneratedRegex(@"^ *(?:const \w+ = |return )(?<code>[^\n{}]*[^\n{}=> ]);$", RegexOptions.Multiline)]
    private static partial Regex Value();

    [GeneratedRegex(@"^ +(?<code>(?!const |let |return|if |for )[a-z][^\n]*;)$", RegexOptions.Multiline)]
    private static partial Regex Statement();

    [GeneratedRegex("===|!==|&&|\\|\\||<")]
    private static partial Regex Comparison();

    [GeneratedRegex(@"(?<![\w.])\d+(?![\w.])")]
    private static partial Regex Number();
}
