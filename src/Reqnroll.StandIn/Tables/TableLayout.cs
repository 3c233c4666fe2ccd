namespace Reqnroll;

/// <summary>Tells the two layouts of a table that stands for one object.</summary>
internal static class TableLayout
{
    private static readonly string[][] _verticalHeaders = [["Field", "Value"], ["Property", "Value"]];

    /// <summary>The fields and values of a table that stands for one object.</summary>
    /// <exception cref="ArgumentException">It stands for several.</exception>
    public static IReadOnlyList<KeyValuePair<string, string>> Fields(Table table, Type type) => IsVertical(table, type)
        ? [.. table.Rows.Select(row => KeyValuePair.Create(row[0], row[1]))]
        : table.RowCount == 1
            ? [.. table.Rows[0]]
            : throw new ArgumentException($"A table for one {type.Name} has a header and one row, or two columns: field and value. This one has {table.RowCount} rows and the columns {string.Join(", ", table.Header)}.");

    private static bool IsVertical(Table table, Type type) =>
        table.Header.Count == 2
        && (_verticalHeaders.Any(header => header.SequenceEqual(table.Header, StringComparer.OrdinalIgnoreCase))
            || table.RowCount != 1
            || ObjectBuilder.For(type).HasMember(table.Rows[0][0]));
}
