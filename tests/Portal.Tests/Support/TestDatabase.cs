using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Tests.Support;

/// <summary>
/// A database and a data folder of a test's own, gone afterwards. Here it is an SQLite file in that folder. These tests are
/// compiled twice, and this is the one file that tests/Portal.PostgreSql.Tests replaces.
/// </summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private const string File = "portal.db";

    // Copied rather than migrated again: a database costs milliseconds then, and there are hundreds.
    private static readonly Lazy<Task<byte[]>> _migrated = new(MigrateAsync);

    private readonly DirectoryInfo _folder;

    private TestDatabase(DirectoryInfo? folder = null) => _folder = folder ?? Directory.CreateTempSubdirectory("portal-");

    /// <summary>Names it to a child process.</summary>
    public string Reference => Folder;

    /// <summary>The folder's path.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The settings of a portal on it.</summary>
    public IReadOnlyList<string> Settings => ["--Portal:DataFolder", Folder];

    private string ConnectionString => $"Data Source={Path.Combine(Folder, File)}";

    /// <summary>A database as a new portal finds it: with nothing in it.</summary>
    public static Task<TestDatabase> CreateAsync() => Task.FromResult(new TestDatabase());

    /// <summary>A database with the portal's tables, and nobody in them.</summary>
    public static async Task<TestDatabase> CreateMigratedAsync()
    {
        var database = new TestDatabase();
        await System.IO.File.WriteAllBytesAsync(Path.Combine(database.Folder, File), await _migrated.Value);
        return database;
    }

    /// <summary>The database of the process that started this one, which disposes of it.</summary>
    public static TestDatabase OfParent(string reference) => new(new DirectoryInfo(reference));

    /// <summary>Makes database contexts use it.</summary>
    public void Connect(DbContextOptionsBuilder builder) => builder.UseSqlite(ConnectionString);

    /// <summary>A database context on it.</summary>
    internal PortalDbContext Open()
    {
        var builder = new DbContextOptionsBuilder<PortalDbContext>();
        Connect(builder);
        return new PortalDbContext(builder.Options);
    }

    /// <summary>Everything that is in it, one character for each byte; with what was deleted and not yet written over.</summary>
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
            // Into the file itself, which is all that is copied.
            await context.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        }

        return await System.IO.File.ReadAllBytesAsync(Path.Combine(database.Folder, File));
    }
}
