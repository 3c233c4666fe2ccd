using System.ComponentModel;
using Reqnroll;

namespace PortalAcceptance.ReqnrollAdapter;

/// <summary>A step's data table, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedTable
{
    /// <summary>Makes a table.</summary>
    /// <param name="rows">The cells, row by row; the first row is the header.</param>
    public static DataTable Of(params string[][] rows)
    {
        var table = new DataTable(rows[0]);
        foreach (var row in rows.Skip(1))
        {
            table.AddRow(row);
        }

        return table;
    }
}
