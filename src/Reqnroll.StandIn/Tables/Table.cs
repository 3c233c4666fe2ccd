namespace Reqnroll;

/// <summary>A step's data table.</summary>
public class Table
{
    private readonly List<string> _header;

    /// <summary>A table without rows.</summary>
    /// <param name="header">The columns' names, each of them once.</param>
    /// <exception cref="ArgumentException">There is no column, or two of one name.</exception>
    public Table(params string[] header)
    {
        if (header is null or [])
        {
            throw new ArgumentException("A table needs at least one column.", nameof(header));
        }

        _header = [.. header];
        if (_header.GroupBy(name => name).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"A table can't have two columns named '{twice.Key}'.", nameof(header));
        }
    }

    private protected Table(Table table)
    {
        _header = table._header;
        Rows = table.Rows;
    }

    /// <summary>The columns' names, in order.</summary>
    public ICollection<string> Header => _header.AsReadOnly();

    /// <summary>The rows under the header.</summary>
    public DataTableRows Rows { get; } = new();

    /// <summary>The number of rows under the header.</summary>
    public int RowCount => Rows.Count;

    /// <summary>Tells whether there is a column of a name.</summary>
    /// <param name="column">The name, with its case.</param>
    /// <returns>Whether there is.</returns>
    public bool ContainsColumn(string column) => _header.Contains(column);

    /// <summary>Adds a row.</summary>
    /// <param name="cells">A cell for each column.</param>
    /// <exception cref="ArgumentException">Their number is not the header's.</exception>
    public void AddRow(params string[] cells)
    {
        if (cells.Length != _header.Count)
        {
            throw new ArgumentException($"The row has {cells.Length} cells, but the header has {_header.Count}: {string.Join(", ", _header)}.", nameof(cells));
        }

        Rows.Add(new DataTableRow(_header, cells));
    }

    /// <summary>Adds a row.</summary>
    /// <param name="values">The cells by column; a column that is missing is left empty.</param>
    /// <exception cref="ArgumentException">It names a column that the table doesn't have.</exception>
    public void AddRow(IDictionary<string, string> values)
    {
        if (values.Keys.FirstOrDefault(key => !ContainsColumn(key)) is { } unknown)
        {
            throw new ArgumentException($"The table has no column '{unknown}', only {string.Join(", ", _header)}.", nameof(values));
        }

        AddRow([.. _header.Select(column => values.TryGetValue(column, out var cell) ? cell : "")]);
    }

    /// <summary>Renames a column.</summary>
    /// <param name="oldColumn">Its name.</param>
    /// <param name="newColumn">Its new name.</param>
    /// <exception cref="ArgumentException">There is no such column, or there is one of the new name already.</exception>
    public void RenameColumn(string oldColumn, string newColumn)
    {
        var index = _header.IndexOf(oldColumn);
        if (index < 0 || (oldColumn != newColumn && ContainsColumn(newColumn)))
        {
            throw new ArgumentException($"Can't rename column '{oldColumn}' to '{newColumn}': the columns are {string.Join(", ", _header)}.");
        }

        _header[index] = newColumn;
    }

    /// <inheritdoc/>
    public override string ToString() => ToString(headersOnly: false);

    internal string ToString(bool headersOnly)
    {
        var rows = headersOnly ? [_header] : Rows.Select(row => (IList<string>)[.. row.Values]).Prepend(_header).ToList();
        var widths = _header.Select((_, column) => rows.Max(row => row[column].Length)).ToList();
        return string.Concat(rows.Select(row => $"|{string.Concat(row.Select((cell, column) => $" {cell.PadRight(widths[column])} |"))}{Environment.NewLine}"));
    }
}
