using System.Collections.Concurrent;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.PostgreSql.Tests;

internal static class TestServer
{
    // A connection string whose user may create databases.
    public const string Variable = "TEST_POSTGRESQL";

    private static readonly Lazy<Task<string?>> _trouble = new(FindTroubleAsync);
    private static readonly Lazy<Task<MigratedTemplate>> _template = new(MigrateAsync);

    // Emptied and used again: a database of the server's costs a tenth of a second, and the tests ask for hundreds.
    private static readonly ConcurrentBag<string> _spare = [];

    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;

    public static Task<string?> TroubleAsync() => _trouble.Value;

    public static NpgsqlConnectionStringBuilder ConnectionTo(string database) => new(ConnectionString) { Database = database };

    public static async Task<string> CreateDatabaseAsync()
    {
        await RequireAsync();
        return await CreateAsync("template0");
    }

    // With the portal's tables, and nobody in them.
    public static async Task<string> TakeMigratedDatabaseAsync()
    {
        await RequireAsync();
        return _spare.TryTake(out var name) ? name : await CreateAsync((await _template.Value).Name);
    }

    public static async Task ReturnMigratedDatabaseAsync(string name)
    {
        await ExecuteAsync(ConnectionTo(name).ConnectionString, $"TRUNCATE {string.Join(", ", (await _template.Value).EmptyTables)}");
        _spare.Add(name);
    }

    public static async Task DropDatabaseAsync(string name)
    {
        await using (var connection = new NpgsqlConnection(ConnectionTo(name).ConnectionString))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        await ExecuteAsync(ConnectionString!, $"DROP DATABASE \"{name}\" WITH (FORCE)");
    }

    public static async Task CleanUpAsync()
    {
        string[] left = [.. _spare, .. _template.IsValueCreated ? [(await _template.Value).Name] : Array.Empty<string>()];
        foreach (var name in left)
        {
            await DropDatabaseAsync(name);
        }
    }

    // Skips the test when there is no server: TestServerTests says why.
    public static async Task RequireAsync()
    {
        if (ConnectionString is null || await TroubleAsync() is not null)
        {
            Assert.Ignore($"There is no PostgreSQL server to test on: {nameof(TestServerTests)} says why.");
        }
    }

    private static async Task<string?> FindTroubleAsync()
    {
        try
        {
            await ExecuteAsync(ConnectionString!, "SELECT 1");
            return null;
        }
        catch (Exception exception) when (exception is NpgsqlException or ArgumentException or SocketException)
        {
            return $"The PostgreSQL server that {Variable} names can't be used: {exception.Message}";
        }
    }

    private static async Task<MigratedTemplate> MigrateAsync()
    {
        var name = await CreateAsync("template0");
        // Nobody may be connected to a database while it is copied.
        var connection = new NpgsqlConnectionStringBuilder(ConnectionTo(name).ConnectionString) { Pooling = false };
        await using var database = new PortalDbContext(
            new DbContextOptionsBuilder<PortalDbContext>().UseNpgsql(connection.ConnectionString).Options);
        await database.Database.MigrateAsync();
        var empty = database.GetService<IDesignTimeModel>().Model.GetEntityTypes()
            .Where(entity => !entity.GetSeedData().Any())
            .Select(entity => $"\"{entity.GetTableName()}\"");
        return new MigratedTemplate(name, [.. empty]);
    }

    private static async Task<string> CreateAsync(string template)
    {
        var name = $"portal_test_{Guid.CreateVersion7():N}";
        await ExecuteAsync(ConnectionString!, $"CREATE DATABASE \"{name}\" TEMPLATE \"{template}\" STRATEGY file_copy");
        return name;
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private sealed record MigratedTemplate(string Name, IReadOnlyList<string> EmptyTables);
}
