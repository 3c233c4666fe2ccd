using System.Text;

namespace Reqnroll.CucumberExpressions;

/// <summary>Splits a Cucumber Expression into tokens, by the official grammar.</summary>
internal static class Tokenizer
{
    /// <summary>Splits an expression.</summary>
    /// <exception cref="CucumberExpressionException">It escapes what can't be escaped.</exception>
    public static IReadOnlyList<Token> Tokenize(string expression)
    {
        List<Token> tokens = [new(TokenType.StartOfLine, "", 0, 0)];
        StringBuilder text = new();
        var start = 0;
        var open = TokenType.StartOfLine;

        for (var index = 0; index < expression.Length; index++)
        {
            var from = index;
            var escaped = expression[index] == '\\';
            if (escaped && ++index == expression.Length)
            {
                throw new CucumberExpressionException(expression, from, index, "The end of line can not be escaped", "You can use '\\\\' to escape the '\\'");
            }

            var character = expression[index];
            var type = escaped ? EscapedType(expression, index) : TypeOf(character);
            if (type != open || type is not (TokenType.Text or TokenType.WhiteSpace))
            {
                Close(from);
                open = type;
                start = from;
            }

            text.Append(character);
        }

        Close(expression.Length);
        tokens.Add(new Token(TokenType.EndOfLine, "", expression.Length, expression.Length));
        return tokens;

        void Close(int end)
        {
            if (text.Length > 0)
            {
                tokens.Add(new Token(open, text.ToString(), start, end));
                text.Clear();
            }
        }
    }

    private static TokenType EscapedType(string expression, int index) =>
        char.IsWhiteSpace(expression[index]) || expression[index] == '\\' || TypeOf(expression[index]) != TokenType.Text
            ? TokenType.Text
            : throw new CucumberExpressionException(
                expression,
                index,
                index + 1,
                "Only the characters '{', '}', '(', ')', '\\', '/' and whitespace can be escaped",
                "If you did mean to use an '\\' you can use '\\\\' to escape it");

    private static TokenType TypeOf(char character) => character switch
    {
        '(' => TokenType.BeginOptional,
        ')' => TokenType.EndOptional,
        '{' => TokenType.BeginParameter,
        '}' => TokenType.EndParameter,
        '/' => TokenType.Alternation,
        _ when char.IsWhiteSpace(character) => TokenType.WhiteSpace,
        _ => TokenType.Text,
    };
}
