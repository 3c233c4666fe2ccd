using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.PostgreSql.Tests;

namespace PortalAcceptance.Portal.Tests.Support;

/// <summary>A database and a data folder of a test's own, gone afterwards. Here it is one of the databases of a PostgreSQL server.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly NpgsqlConnectionStringBuilder _connection;

    private readonly Func<string, Task> _giveBack;

    private TestDatabase(string name, Func<string, Task> giveBack, DirectoryInfo? folder = null) =>
        (_connection, _giveBack, _folder) = (TestServer.ConnectionTo(name), giveBack, folder ?? Directory.CreateTempSubdirectory("portal-"));

    /// <summary>Names it to a child process.</summary>
    public string Reference => $"{_connection.Database}/{Folder}";

    /// <summary>The folder's path.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The settings of a portal on it.</summary>
    public IReadOnlyList<string> Settings =>
    [
        "--Portal:DataFolder", Folder,
        $"--{DatabaseOptions.Section}:Provider={DatabaseProvider.PostgreSql}",
        $"--{DatabaseOptions.Section}:ConnectionString={_connection}",
    ];

    /// <summary>A database as a new portal finds it: with nothing in it.</summary>
    public static async Task<TestDatabase> CreateAsync() =>
        new(await TestServer.CreateDatabaseAsync(), TestServer.DropDatabaseAsync);

    /// <summary>A database with the portal's tables, and nobody in them.</summary>
    public static async Task<TestDatabase> CreateMigratedAsync() =>
        new(await TestServer.TakeMigratedDatabaseAsync(), TestServer.ReturnMigratedDatabaseAsync);

    /// <summary>The database of the process that started this one, which disposes of it.</summary>
    public static TestDatabase OfParent(string reference)
    {
        var parts = reference.Split('/', 2);
        return new(parts[0], _ => Task.CompletedTask, new DirectoryInfo(parts[1]));
    }

    /// <summary>Makes database contexts use it.</summary>
    public void Connect(DbContextOptionsBuilder builder) => builder.UseNpgsql(_connection.ConnectionString);

    /// <summary>A database context on it.</summary>
    internal PortalDbContext Open()
    {
        var builder = new DbContextOptionsBuilder<PortalDbContext>();
        Connect(builder);
        return new PortalDbContext(builder.Options);
    }

    /// <summary>Everything that is in it, as text.</summary>
    public async Task<string> ReadAllAsync()
    {
        await using var connection = new NpgsqlConnection(_connection.ConnectionString);
        await connection.OpenAsync();
        var all = new StringBuilder();
        foreach (var table in await ReadAsync(connection, "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"))
        {
            all.AppendJoin('\n', await ReadAsync(connection, $"SELECT row::text FROM \"{table}\" AS row")).AppendLine();
        }

        return all.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        await _giveBack(_connection.Database!);
    }

    private static async Task<List<string>> ReadAsync(NpgsqlConnection connection, string query)
    {
        await using var command = new NpgsqlCommand(query, connection);
        await using var row = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await row.ReadAsync())
        {
            values.Add(row.GetString(0));
        }

        return values;
    }
}
