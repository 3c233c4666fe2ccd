using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Reqnroll;

/// <summary>A row of a data table: its cells by column name or index. Its cells can be changed, its columns can't.</summary>
public class DataTableRow : IDictionary<string, string>
{
    private readonly IList<string> _header;
    private readonly string[] _cells;

    internal DataTableRow(IList<string> header, IEnumerable<string> cells)
    {
        _header = header;
        _cells = [.. cells];
    }

    /// <summary>The columns' names, in order.</summary>
    public ICollection<string> Keys => _header;

    /// <summary>The cells, in order.</summary>
    public ICollection<string> Values => _cells;

    /// <summary>The number of cells.</summary>
    public int Count => _cells.Length;

    bool ICollection<KeyValuePair<string, string>>.IsReadOnly => true;

    /// <summary>The cell in a column.</summary>
    /// <param name="header">The column's name, with its case.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such column.</exception>
    public string this[string header]
    {
        get => _cells[IndexOf(header)];
        set => _cells[IndexOf(header)] = value;
    }

    /// <summary>The cell in a column.</summary>
    /// <param name="index">The column's index, from 0.</param>
    public string this[int index] => _cells[index];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _header.Contains(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        var index = _header.IndexOf(key);
        value = index < 0 ? null : _cells[index];
        return index >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
        _header.Zip(_cells, KeyValuePair.Create).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool ICollection<KeyValuePair<string, string>>.Contains(KeyValuePair<string, string> item) =>
        TryGetValue(item.Key, out var value) && value == item.Value;

    void ICollection<KeyValuePair<string, string>>.CopyTo(KeyValuePair<string, string>[] array, int arrayIndex)
    {
        foreach (var cell in this)
        {
            array[arrayIndex++] = cell;
        }
    }

    void IDictionary<string, string>.Add(string key, string value) => throw FixedColumns();

    void ICollection<KeyValuePair<string, string>>.Add(KeyValuePair<string, string> item) => throw FixedColumns();

    bool IDictionary<string, string>.Remove(string key) => throw FixedColumns();

    bool ICollection<KeyValuePair<string, string>>.Remove(KeyValuePair<string, string> item) => throw FixedColumns();

    void ICollection<KeyValuePair<string, string>>.Clear() => throw FixedColumns();

    private static NotSupportedException FixedColumns() => new("A row's columns are the table's: add the column to the table.");

    private int IndexOf(string header) => _header.IndexOf(header) is >= 0 and var index
        ? index
        : throw new IndexOutOfRangeException($"Could not find a column named '{header}' in the table. The columns are: {string.Join(", ", _header)}.");
}
