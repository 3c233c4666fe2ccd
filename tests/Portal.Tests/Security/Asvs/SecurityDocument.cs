using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security.Asvs;

/// <summary>docs/security.md, read afresh.</summary>
internal sealed partial class SecurityDocument
{
    private readonly string[] _lines = File.ReadAllLines(Path.Combine(Repository.Folder, "docs", "security.md"));

    /// <summary>The whole text, its lines joined by spaces.</summary>
    public string Text => string.Join(' ', _lines);

    /// <summary>The rows of the tables of requirements.</summary>
    public IReadOnlyList<AsvsRow> Requirements =>
        [.. Tables("requirement").Select(cells => new AsvsRow(cells[0].Split(", "), cells[2], cells[3], cells[4]))];

    /// <summary>The requirements that the list at the beginning says are not met.</summary>
    public IEnumerable<string> ListedAsNotMet => _lines.Select(line => Listed().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value);

    /// <summary>The rows, as cells, of every table whose first column has this heading.</summary>
    public IReadOnlyList<string[]> Tables(string heading)
    {
        var rows = new List<string[]>();
        var isWithin = false;
        foreach (var line in _lines)
        {
            isWithin = line.StartsWith($"| {heading} |", StringComparison.Ordinal) || (isWithin && line.StartsWith('|'));
            if (isWithin && !line.StartsWith($"| {heading} |", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal))
            {
                rows.Add([.. line.Trim('|').Split('|').Select(cell => cell.Trim())]);
            }
        }

        return rows;
    }

    [GeneratedRegex("^- \\*\\*([0-9.]+)\\*\\* ")]
    private static partial Regex Listed();
}
