using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.PostgreSql.Tests;

namespace PortalAcceptance.Portal.Tests.Support;

internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly NpgsqlConnectionStringBuilder _connection;

    private readonly Func<string, Task> _giveBack;

    private TestDatabase(string name, Func<string, Task> giveBack, DirectoryInfo? folder = null) =>
        (_connection, _giveBack, _folder) = (TestServer.ConnectionTo(name), giveBack, folder ?? Directory.CreateTempSubdirectory("portal-"));

    public string Reference => $"{_connection.Database}/{Folder}";

    public string Folder => _folder.FullName;

    public IReadOnlyList<string> Settings =>
    [
        "--Portal:DataFolder", Folder,
        $"--{DatabaseOptions.Section}:Provider={DatabaseProvider.PostgreSql}",
        $"--{DatabaseOptions.Section}:ConnectionString={_connection}",
    ];

    public static async Task<TestDatabase> CreateAsync() =>
        new(await TestServer.CreateDatabaseAsync(), TestServer.DropDatabaseAsync);

    public static async Task<TestDatabase> CreateMigratedAsync() =>
        new(await TestServer.TakeMigratedDatabaseAsync(), TestServer.ReturnMigratedDatabaseAsync);

    public static TestDatabase OfParent(string reference)
    {
        var parts = reference.Split('/', 2);
        return new(parts[0], _ => Task.CompletedTask, new DirectoryInfo(parts[1]));
    }

    public void Connect(DbContextOptionsBuilder builder) => builder.UseNpgsql(_connection.ConnectionString);

    internal PortalDbContext Open()
    {
        var builder = new DbContextOptionsBuilder<PortalDbContext>();
        Connect(builder);
        return new PortalDbContext(builder.Options);
    }

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
