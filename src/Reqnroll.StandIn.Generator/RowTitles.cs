using System.Collections.Generic;
using System.Linq;
using Reqnroll.Parsing;

namespace Reqnroll.StandIn.Generator;

/// <summary>Names the rows of an outline, each differently.</summary>
internal static class RowTitles
{
    private const int LongestCells = 100;

    /// <summary>Names rows: by the outline's title with its placeholders filled in if that tells them apart, else with their cells.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Pickle> rows)
    {
        var names = rows.Select(row => row.Name).ToList();
        if (rows.Count == 1 ? names[0] != rows[0].Scenario.Name : names.Distinct().Count() == names.Count)
        {
            return names;
        }

        HashSet<string> taken = [];
        return rows.Select(row => Unique($"{row.Name} ({Cells(row)})", taken)).ToList();
    }

    private static string Cells(Pickle row)
    {
        var cells = string.Join(", ", row.Row!.Cells.Select(cell => cell.Value));
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
