using System.Text.RegularExpressions;

namespace Reqnroll.CucumberExpressions;

/// <summary>Which capturing groups of a regular expression stand within which.</summary>
internal sealed class GroupTree
{
    private readonly int _number;
    private readonly List<GroupTree> _children = [];

    private GroupTree(int number) => _number = number;

    /// <summary>Reads a regular expression's groups.</summary>
    public static GroupTree Of(Regex regex)
    {
        var pattern = regex.ToString();
        var root = new GroupTree(0);
        Stack<GroupTree> open = new([root]);
        var unnamed = 0;
        var inClass = false;
        for (var index = 0; index < pattern.Length; index++)
        {
            switch (pattern[index])
            {
                case '\\':
                    index++;
                    break;
                case '[' when !inClass:
                    inClass = true;
                    break;
                case ']' when inClass:
                    inClass = false;
                    break;
                case '(' when !inClass:
                    open.Push(Open(pattern, index, regex, open.Peek(), ref unnamed));
                    break;
                case ')' when !inClass:
                    open.Pop();
                    break;
            }
        }

        return root;
    }

    /// <summary>Reads what the groups matched; the root is the whole match.</summary>
    public MatchedGroup Capture(Match match)
    {
        var group = match.Groups[_number];
        return new MatchedGroup(group.Success ? group.Value : null, group.Index, [.. _children.Select(child => child.Capture(match))]);
    }

    private static GroupTree Open(string pattern, int index, Regex regex, GroupTree parent, ref int unnamed)
    {
        var isUnnamed = index + 1 >= pattern.Length || pattern[index + 1] != '?';
        var name = isUnnamed ? null : NameAt(pattern, index + 2);
        if (!isUnnamed && name is null)
        {
            // Doesn't capture: the groups within it are its parent's.
            return parent;
        }

        var child = new GroupTree(name is null ? ++unnamed : regex.GroupNumberFromName(name));
        parent._children.Add(child);
        return child;
    }

    private static string? NameAt(string pattern, int index)
    {
        if (pattern[index] is not ('<' or '\'') || pattern[index + 1] is '=' or '!')
        {
            return null;
        }

        return pattern[(index + 1)..pattern.IndexOf(pattern[index] == '<' ? '>' : '\'', index + 1)];
    }
}
