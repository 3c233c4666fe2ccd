using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security.Asvs;

internal sealed partial class SecurityDocument
{
    private readonly string[] _lines = File.ReadAllLines(Path.Combine(Repository.Folder, "docs", "security.md"));

    public string Text => string.Join(' ', _lines);

    public IReadOnlyList<AsvsRow> Requirements =>
        [.. Tables("requirement").Select(cells => new AsvsRow(cells[0].Split(", "), cells[2], cells[3], cells[4]))];

    public IEnumerable<string> ListedAsNotMet => _lines.Select(line => Listed().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value);

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
