using System.Text.RegularExpressions;

namespace PortalAcceptance.PageObjects.Expectations;

/// <summary>A node of a page's accessibility tree, read from Playwright's ARIA snapshot.</summary>
internal sealed partial class AriaNode
{
    /// <summary>Replaces the value of a secret field.</summary>
    public const string Filled = "(filled)";

    private readonly List<AriaNode> _children = [];
    private readonly string _flags;

    private AriaNode(string role, string name, string flags, string text) =>
        (Role, Name, _flags, Text) = (role, Words.Plain(name), flags, text);

    /// <summary>The ARIA role, in lower case.</summary>
    public string Role { get; }

    /// <summary>The accessible name; empty when there is none.</summary>
    public string Name { get; }

    /// <summary>The text directly in it; of a text field, its value.</summary>
    public string Text { get; }

    public IReadOnlyList<AriaNode> Children => _children;

    /// <summary>All nodes below this one, in the order of the page.</summary>
    public IEnumerable<AriaNode> Descendants => _children.SelectMany(child => child.Descendants.Prepend(child));

    /// <summary>All that it says.</summary>
    public string Content => Words.Plain(
        Text.Length > 0 ? Text : _children.Count > 0 ? string.Join(' ', _children.Select(child => child.Content)) : Name);

    /// <summary>Whether the snapshot has a flag in brackets, as in <c>[selected]</c> or <c>[level=1]</c>.</summary>
    public bool Is(string flag) => _flags.Contains($"[{flag}]", StringComparison.Ordinal);

    /// <summary>Reads a snapshot.</summary>
    /// <param name="secretFields">The names of the text fields whose values are left out; those without a name are left out too.</param>
    /// <returns>A root without role, with the page's nodes below it.</returns>
    public static AriaNode Read(string snapshot, IReadOnlySet<string> secretFields)
    {
        var root = new AriaNode("", "", "", "");
        var path = new List<AriaNode> { root };
        foreach (var line in snapshot.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var entry = line.TrimStart(' ')[2..];
            if (!entry.StartsWith('/'))
            {
                var depth = (line.Length - line.TrimStart(' ').Length) / 2;
                path.RemoveRange(depth + 1, path.Count - depth - 1);
                var node = ReadEntry(entry, secretFields);
                path[depth]._children.Add(node);
                path.Add(node);
            }
        }

        return root;
    }

    private static AriaNode ReadEntry(string entry, IReadOnlySet<string> secretFields)
    {
        var quoted = QuotedKey().Match(entry);
        var match = Entry().Match(quoted.Success ? quoted.Groups["key"].Value.Replace("''", "'") + quoted.Groups["rest"].Value : entry);
        var (role, name, text) = (match.Groups["role"].Value, Unescape(match.Groups["name"].Value), Unquote(match.Groups["text"].Value));
        var isSecret = role == "textbox" && (name.Length == 0 || secretFields.Contains(Words.Plain(name)));
        return new AriaNode(role, name, match.Groups["flags"].Value, isSecret && text.Length > 0 ? Filled : text);
    }

    private static string Unquote(string text) => text.StartsWith('"') ? Unescape(text[1..^1]) : text;

    private static string Unescape(string text) => Regex.Unescape(text);

    // YAML quotes a key with characters of its own, such as a colon in a name.
    [GeneratedRegex("^'(?<key>(?:[^']|'')*)'(?<rest>.*)$")]
    private static partial Regex QuotedKey();

    [GeneratedRegex("""^(?<role>[^\s":]+)(?: "(?<name>(?:[^"\\]|\\.)*)")?(?<flags>(?: \[[^\]]+\])*)(?::(?: (?<text>.*))?)?$""")]
    private static partial Regex Entry();
}
