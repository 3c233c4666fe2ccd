using System.Collections.Generic;
using System.Linq;
using Gherkin.Ast;

namespace Reqnroll.Parsing;

/// <summary>A row of an outline's examples.</summary>
internal sealed class OutlineRow
{
    public OutlineRow(Examples examples, TableRow row)
    {
        Examples = examples;
        Row = row;
        Cells = examples.TableHeader.Cells.Zip(row.Cells, (column, cell) => new KeyValuePair<string, string>(column.Value, cell.Value)).ToList();
    }

    /// <summary>The examples that it stands in.</summary>
    public Examples Examples { get; }

    /// <summary>The row in the feature file.</summary>
    public TableRow Row { get; }

    /// <summary>The cells by column, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Cells { get; }

    /// <summary>Replaces the placeholders in a text.</summary>
    public string Fill(string text) => Cells.Aggregate(text, (filled, cell) => filled.Replace($"<{cell.Key}>", cell.Value));
}
