using Gherkin.Ast;

namespace PortalAcceptance.ReqnrollGenerator;

/// <summary>Names the rows of an outline, each differently.</summary>
internal static class RowTitles
{
    private const int LongestCells = 100;

    /// <summary>Names rows: by the outline's title with its placeholders filled in if that tells them apart, else with their cells.</summary>
    public static IReadOnlyList<string> Of(string title, IReadOnlyList<string> columns, IReadOnlyList<TableRow> rows)
    {
        var names = rows.Select(row => Fill(title, columns, row)).ToList();
        if (rows.Count == 1 ? names[0] != title : names.Distinct().Count() == names.Count)
        {
            return names;
        }

        HashSet<string> taken = [];
        return [.. rows.Zip(names, (row, name) => Unique($"{name} ({Cells(row)})", taken))];
    }

    private static string Fill(string title, IReadOnlyList<string> columns, TableRow row) =>
        columns.Zip(row.Cells, (column, cell) => (column, cell)).Aggregate(title, (text, pair) => text.Replace($"<{pair.column}>", pair.cell.Value));

    private static string Cells(TableRow row)
    {
        var cells = string.Join(", ", row.Cells.Select(cell => cell.Value));
        return cells.Length <= LongestCells ? cells : cells.Substring(0, LongestCells - 1) + "…";
    }

    private static string Unique(string title, HashSet<string> taken)
    {
        var unique = title;
        for (var number = 2; !taken.Add(unique); number++)
        {
            unique = $"{title} #{number}";
        }

        return unique;
    }
}
