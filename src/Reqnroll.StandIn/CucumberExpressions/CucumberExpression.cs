using System.Text.RegularExpressions;

namespace Reqnroll.CucumberExpressions;

/// <summary>A step definition's Cucumber Expression.</summary>
internal sealed partial class CucumberExpression : StepExpression
{
    private readonly List<ParameterType> _parameters = [];
    private readonly ParameterTypeRegistry _types;

    /// <summary>Reads an expression.</summary>
    /// <param name="source">The expression.</param>
    /// <param name="types">The parameter types it may use.</param>
    /// <exception cref="CucumberExpressionException">It can't be read, or uses an unknown parameter type.</exception>
    public CucumberExpression(string source, ParameterTypeRegistry types)
        : base(source)
    {
        _types = types;
        Regex = new Regex($"^{Rewrite(ExpressionParser.Parse(source))}$", RegexOptions.CultureInvariant);
        Groups = GroupTree.Of(Regex);
    }

    public override Regex Regex { get; }

    private GroupTree Groups { get; }

    public override IReadOnlyList<StepArgument>? Match(string text)
    {
        var match = Regex.Match(text);
        return match.Success
            ? [.. _parameters.Zip(Groups.Capture(match).Children, (type, group) => new StepArgument(ValueOf(type, group), group, type.Name))]
            : null;
    }

    private static string ValueOf(ParameterType type, MatchedGroup group) => type.Name == ParameterType.String
        ? group.Children.First(child => child.Value is not null).Value!.Replace("\\\"", "\"").Replace("\\'", "'")
        : group.Value!;

    [GeneratedRegex(@"[\\^[({$.|?*+})\]]")]
    private static partial Regex SpecialCharacters();

    private string Rewrite(Node node) => node.Type switch
    {
        NodeType.Text => SpecialCharacters().Replace(node.Token, @"\$0"),
        NodeType.Optional => RewriteOptional(node),
        NodeType.Alternation => $"(?:{string.Join('|', node.Nodes.Select(RewriteAlternative))})",
        NodeType.Parameter => RewriteParameter(node),
        _ => string.Concat(node.Nodes.Select(Rewrite)),
    };

    private string RewriteOptional(Node node)
    {
        if (node.Nodes.FirstOrDefault(child => child.Type == NodeType.Parameter) is { } parameter)
        {
            throw Problem(parameter, "An optional may not contain a parameter type", "If you did not mean to use an parameter type you can use '\\{' to escape the '{'");
        }

        if (node.Nodes.FirstOrDefault(child => child.Type == NodeType.Optional) is { } optional)
        {
            throw Problem(optional, "An optional may not contain an other optional", "If you did not mean to use an optional type you can use '\\(' to escape the '('. For more complicated expressions consider using a regular expression instead.");
        }

        return node.Nodes.Any(child => child.Type == NodeType.Text)
            ? $"(?:{string.Concat(node.Nodes.Select(Rewrite))})?"
            : throw Problem(node, "An optional must contain some text", "If you did not mean to use an optional you can use '\\(' to escape the '('");
    }

    private string RewriteAlternative(Node node)
    {
        if (node.Nodes.Count == 0)
        {
            throw Problem(node, "Alternative may not be empty", "If you did not mean to use an alternative you can use '\\/' to escape the '/'");
        }

        return node.Nodes.Any(child => child.Type == NodeType.Text)
            ? string.Concat(node.Nodes.Select(Rewrite))
            : throw Problem(node, "An alternative may not exclusively contain optionals", "If you did not mean to use an optional you can use '\\(' to escape the '('");
    }

    private string RewriteParameter(Node node)
    {
        var type = _types.Find(node.Text) ?? throw new CucumberExpressionException(
            Source,
            node.Start,
            node.End,
            $"Undefined parameter type '{node.Text}'",
            $"Please register a ParameterType for '{node.Text}'")
        {
            UndefinedParameterType = node.Text,
        };
        _parameters.Add(type);
        return type.Pattern;
    }

    private CucumberExpressionException Problem(Node node, string problem, string solution) =>
        new(Source, node.Start, node.End, problem, solution);
}
