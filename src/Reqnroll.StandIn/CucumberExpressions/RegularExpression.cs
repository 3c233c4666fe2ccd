using System.Text.RegularExpressions;

namespace Reqnroll.CucumberExpressions;

/// <summary>A step definition's regular expression. It must match the whole step text; each of its groups is an argument.</summary>
internal sealed class RegularExpression : StepExpression
{
    /// <summary>Reads an expression.</summary>
    /// <param name="source">The regular expression, with or without <c>^</c> and <c>$</c>.</param>
    /// <exception cref="ArgumentException">It isn't a regular expression.</exception>
    public RegularExpression(string source)
        : base(source)
    {
        Regex = WholeText(source);
        Groups = GroupTree.Of(Regex);
    }

    public override Regex Regex { get; }

    private GroupTree Groups { get; }

    /// <summary>Makes a regular expression match the whole text.</summary>
    /// <exception cref="ArgumentException">It isn't a regular expression.</exception>
    public static Regex WholeText(string source) =>
        new($"{(source.StartsWith('^') ? "" : "^")}{source}{(source.EndsWith('$') ? "" : "$")}", RegexOptions.CultureInvariant);

    public override IReadOnlyList<StepArgument>? Match(string text)
    {
        var match = Regex.Match(text);
        return match.Success
            ? [.. Groups.Capture(match).Descendants.Where(group => group.Value is not null).Select(group => new StepArgument(group.Value!, group, null))]
            : null;
    }
}
