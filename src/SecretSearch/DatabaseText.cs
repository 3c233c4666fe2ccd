using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Data.Sqlite;

namespace PortalAcceptance.SecretSearch;

/// <summary>Reads every column of every row of a database, SQLite's or PostgreSQL's.</summary>
public static class DatabaseText
{
    private const string SqliteTables = "SELECT 'main', name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";

    private const string PostgreSqlTables =
        "SELECT table_schema, table_name FROM information_schema.tables "
        + "WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'";

    /// <summary>The values that are no numbers, as text: bytes one character each.</summary>
    public static async IAsyncEnumerable<(string Place, string Value)> ReadAsync(
        DbConnection connection, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var (schema, table) in await TablesAsync(connection, cancellationToken))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{schema}\".\"{table}\"";
            await using var rows = await command.ExecuteReaderAsync(cancellationToken);
            while (await rows.ReadAsync(cancellationToken))
            {
                for (var column = 0; column < rows.FieldCount; column++)
                {
                    if (Text(rows.GetValue(column)) is { } value)
                    {
                        yield return ($"table {table}, column {rows.GetName(column)}", value);
                    }
                }
            }
        }
    }

    private static async Task<IReadOnlyList<(string Schema, string Name)>> TablesAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = connection is SqliteConnection ? SqliteTables : PostgreSqlTables;
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var tables = new List<(string, string)>();
        while (await rows.ReadAsync(cancellationToken))
        {
            tables.Add((rows.GetString(0), rows.GetString(1)));
        }

        return tables;
    }

    // A number of 13 or more digits may be a card number. A shorter number is a count, an amount or a version.
    private static string? Text(object value) => value switch
    {
        DBNull => null,
        byte[] bytes => Encoding.Latin1.GetString(bytes),
        string text => text,
        bool or short or int => null,
        long number when number < 1_000_000_000_000 => null,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
