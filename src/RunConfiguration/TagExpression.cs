using System.Text;

namespace PortalAcceptance.RunConfiguration;

/// <summary>A tag expression of Cucumber, such as <c>@card and not (@needs-clock or @slow)</c>.</summary>
/// <remarks>https://github.com/cucumber/tag-expressions. Tags may be written without <c>@</c>.</remarks>
public sealed class TagExpression
{
    private const string Or = "or";
    private const string And = "and";
    private const string Not = "not";
    private const string Open = "(";
    private const string Close = ")";

    private readonly string _text;
    private readonly Func<IReadOnlySet<string>, bool> _matches;

    private TagExpression(string text, Func<IReadOnlySet<string>, bool> matches) => (_text, _matches) = (text, matches);

    /// <summary>Reads an expression.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static TagExpression Parse(string text)
    {
        var tokens = new Queue<(string Text, bool IsTag)>(Tokens(text));
        var matches = ReadOr(tokens);
        return tokens.Count == 0 ? new TagExpression(text.Trim(), matches) : throw new FormatException($"\"{tokens.Peek().Text}\" is not expected there.");
    }

    /// <summary>Whether a scenario with these tags matches.</summary>
    /// <param name="tags">Its tags, with or without <c>@</c>.</param>
    public bool Matches(IEnumerable<string> tags) => _matches(tags.Select(Bare).ToHashSet());

    public override string ToString() => _text;

    private static Func<IReadOnlySet<string>, bool> ReadOr(Queue<(string Text, bool IsTag)> tokens)
    {
        var left = ReadAnd(tokens);
        while (Take(tokens, Or))
        {
            var (one, other) = (left, ReadAnd(tokens));
            left = tags => one(tags) || other(tags);
        }
        return left;
    }

    private static Func<IReadOnlySet<string>, bool> ReadAnd(Queue<(string Text, bool IsTag)> tokens)
    {
        var left = ReadNot(tokens);
        while (Take(tokens, And))
        {
            var (one, other) = (left, ReadNot(tokens));
            left = tags => one(tags) && other(tags);
        }
        return left;
    }

    private static Func<IReadOnlySet<string>, bool> ReadNot(Queue<(string Text, bool IsTag)> tokens)
    {
        if (Take(tokens, Not))
        {
            var inner = ReadNot(tokens);
            return tags => !inner(tags);
        }
        if (Take(tokens, Open))
        {
            var inner = ReadOr(tokens);
            return Take(tokens, Close) ? inner : throw new FormatException("A parenthesis is not closed.");
        }
        if (!tokens.TryDequeue(out var token) || !token.IsTag)
        {
            throw new FormatException("A tag is missing.");
        }
        var tag = Bare(token.Text);
        return tags => tags.Contains(tag);
    }

    private static bool Take(Queue<(string Text, bool IsTag)> tokens, string word)
    {
        var isNext = tokens.TryPeek(out var token) && token == (word, false);
        if (isNext)
        {
            tokens.Dequeue();
        }
        return isNext;
    }

    // A backslash makes a blank, a parenthesis or a backslash part of a tag.
    private static IEnumerable<(string Text, bool IsTag)> Tokens(string text)
    {
        var word = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is '(' or ')' || char.IsWhiteSpace(text[index]))
            {
                if (word.Length > 0)
                {
                    yield return Token(word);
                }
                if (!char.IsWhiteSpace(text[index]))
                {
                    yield return ($"{text[index]}", false);
                }
            }
            else
            {
                index += text[index] == '\\' && index + 1 < text.Length ? 1 : 0;
                word.Append(text[index]);
            }
        }
        if (word.Length > 0)
        {
            yield return Token(word);
        }
    }

    private static (string Text, bool IsTag) Token(StringBuilder word)
    {
        var text = word.ToString();
        word.Clear();
        return (text, text is not (Or or And or Not));
    }

    private static string Bare(string tag) => tag.TrimStart('@');
}
