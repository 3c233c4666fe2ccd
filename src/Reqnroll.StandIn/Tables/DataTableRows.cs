using System.Collections;

namespace Reqnroll;

/// <summary>The rows of a data table, in order.</summary>
public class DataTableRows : IEnumerable<DataTableRow>
{
    private readonly List<DataTableRow> _rows = [];

    internal DataTableRows()
    {
    }

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>A row.</summary>
    /// <param name="index">Its index, from 0.</param>
    public DataTableRow this[int index] => _rows[index];

    /// <inheritdoc/>
    public IEnumerator<DataTableRow> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(DataTableRow row) => _rows.Add(row);
}
