namespace Reqnroll.CucumberExpressions;

/// <summary>
/// Parses a Cucumber Expression by the official grammar:
/// <c>expression := ( alternation | optional | parameter | text )*</c>. An alternation is bounded by white space, the ends
/// of the line, or a parameter.
/// </summary>
internal sealed class ExpressionParser
{
    private readonly string _expression;
    private readonly IReadOnlyList<Token> _tokens;
    private int _current;

    private ExpressionParser(string expression)
    {
        _expression = expression;
        _tokens = Tokenizer.Tokenize(expression);
    }

    private Token Current => _tokens[_current];

    /// <summary>Parses an expression into its syntax tree.</summary>
    /// <exception cref="CucumberExpressionException">It isn't one.</exception>
    public static Node Parse(string expression) => new ExpressionParser(expression).ParseExpression();

    private Node ParseExpression()
    {
        _current = 1;
        List<Node> nodes = [];
        while (Current.Type != TokenType.EndOfLine)
        {
            nodes.Add(ParseAlternation() ?? ParseOptional() ?? ParseParameter() ?? ParseText());
        }

        return new Node(NodeType.Expression, nodes, "", 0, _expression.Length);
    }

    private Node? ParseAlternation()
    {
        var previous = _tokens[_current - 1].Type;
        if (previous is not (TokenType.StartOfLine or TokenType.WhiteSpace or TokenType.EndParameter))
        {
            return null;
        }

        var begin = _current;
        List<Node> nodes = [];
        while (Current.Type is not (TokenType.WhiteSpace or TokenType.EndOfLine or TokenType.BeginParameter))
        {
            if (Current.Type == TokenType.Alternation)
            {
                nodes.Add(new Node(NodeType.Alternation, [], "/", Current.Start, Current.End));
                _current++;
            }
            else
            {
                nodes.Add(ParseOptional() ?? ParseText());
            }
        }

        if (nodes.All(node => node.Type != NodeType.Alternation))
        {
            _current = begin;
            return null;
        }

        var start = _tokens[begin].Start;
        return new Node(NodeType.Alternation, SplitAlternatives(start, Current.Start, nodes), "", start, Current.Start);
    }

    private static List<Node> SplitAlternatives(int start, int end, List<Node> nodes)
    {
        List<Node> alternatives = [];
        List<Node> current = [];
        foreach (var node in nodes)
        {
            if (node is { Type: NodeType.Alternation })
            {
                alternatives.Add(new Node(NodeType.Alternative, current, "", start, node.Start));
                current = [];
                start = node.End;
            }
            else
            {
                current.Add(node);
            }
        }

        alternatives.Add(new Node(NodeType.Alternative, current, "", start, end));
        return alternatives;
    }

    private Node? ParseOptional()
    {
        if (Current.Type != TokenType.BeginOptional)
        {
            return null;
        }

        var begin = Current;
        _current++;
        List<Node> nodes = [];
        while (Current.Type != TokenType.EndOptional)
        {
            nodes.Add(Current.Type switch
            {
                TokenType.EndOfLine => throw new CucumberExpressionException(_expression, begin.Start, begin.End, "The '(' does not have a matching ')'", "If you did not intend to use optional text you can use '\\(' to escape the optional text"),
                TokenType.Alternation => throw new CucumberExpressionException(_expression, Current.Start, Current.End, "An alternation can not be used inside an optional", "If you did not mean to use an alternation you can use '\\/' to escape the '/'. Otherwise rephrase your expression or consider using a regular expression instead."),
                _ => ParseOptional() ?? ParseParameter() ?? ParseText(),
            });
        }

        var end = Current;
        _current++;
        return new Node(NodeType.Optional, nodes, "", begin.Start, end.End);
    }

    private Node? ParseParameter()
    {
        if (Current.Type != TokenType.BeginParameter)
        {
            return null;
        }

        var begin = Current;
        _current++;
        List<Node> nodes = [];
        while (Current.Type != TokenType.EndParameter)
        {
            nodes.Add(Current.Type switch
            {
                TokenType.EndOfLine => throw new CucumberExpressionException(_expression, begin.Start, begin.End, "The '{' does not have a matching '}'", "If you did not intend to use a parameter you can use '\\{' to escape the parameter"),
                TokenType.BeginOptional or TokenType.EndOptional or TokenType.BeginParameter or TokenType.Alternation =>
                    throw new CucumberExpressionException(_expression, Current.Start, Current.End, "Parameter names may not contain '{', '}', '(', ')', '\\' or '/'", "Did you mean to use a regular expression?"),
                _ => ParseText(),
            });
        }

        var end = Current;
        _current++;
        return new Node(NodeType.Parameter, nodes, "", begin.Start, end.End);
    }

    private Node ParseText()
    {
        var token = Current;
        _current++;
        return new Node(NodeType.Text, [], token.Text, token.Start, token.End);
    }
}
