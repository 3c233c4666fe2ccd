using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Tests.Support;

// A database and a data folder for one test, deleted afterward. The database is an SQLite file in that folder.
// tests/Portal.PostgreSql.Tests compiles these tests again and replaces this file.
internal sealed class TestDatabase : IAsyncDisposable
{
    private const string File = "portal.db";

    // Hundreds of databases are needed, and a copy is faster than a migration.
    private static readonly Lazy<Task<byte[]>> _migrated = new(MigrateAsync);

    private readonly DirectoryInfo _folder;

    private TestDatabase(DirectoryInfo? folder = null) => _folder = folder ?? Directory.CreateTempSubdirectory("portal-");

    public string Reference => Folder;

    public string Folder => _folder.FullName;

    public IReadOnlyList<string> Settings => ["--Portal:DataFolder", Folder];

    private string ConnectionString => $"Data Source={Path.Combine(Folder, File)}";

    public static Task<TestDatabase> CreateAsync() => Task.FromResult(new TestDatabase());

    public static async Task<TestDatabase> CreateMigratedAsync()
    {
        var database = new TestDatabase();
        await System.IO.File.WriteAllBytesAsync(Path.Combine(database.Folder, File), await _migrated.Value);
        return database;
    }

    public static TestDatabase OfParent(string reference) => new(new DirectoryInfo(reference));

    public void Connect(DbContextOptionsBuilder builder) => builder.UseSqlite(ConnectionString);

    internal PortalDbContext Open()
    {
        var builder = new DbContextOptionsBuilder<PortalDbContext>();
        Connect(builder);
        return new PortalDbContext(builder.Options);
    }

    public Task<string> ReadAllAsync() => Task.FromResult(string.Concat(_folder.GetFiles($"{File}*").Select(file =>
    {
        using var stream = file.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    })));

    public ValueTask DisposeAsync()
    {
        using (var connection = new SqliteConnection(ConnectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task<byte[]> MigrateAsync()
    {
        await using var database = new TestDatabase();
        await using (var context = database.Open())
        {
            await context.Database.MigrateAsync();
            // Moves the write-ahead log into the database file, because only that file is copied.
            await context.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        }

        return await System.IO.File.ReadAllBytesAsync(Path.Combine(database.Folder, File));
    }
}
