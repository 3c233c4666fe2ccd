using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Portal.Tests.Support;

internal sealed class PortalRecord : IDisposable
{
    // The exit code if all tests pass and a portal leaks secrets.
    public const int LeaksFoundExitCode = 3;

    private static readonly ConcurrentDictionary<Finding, bool> _leaks = new();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("record-");

    public PortalRecord()
    {
        Log = new RecordFile(Path.Combine(_folder.FullName, "log"));
        Answers = new RecordFile(Path.Combine(_folder.FullName, "answers"));
    }

    public static KnownSecrets Secrets { get; } = new();

    public static IReadOnlyCollection<Finding> Leaks => [.. _leaks.Keys];

    public RecordFile Log { get; }

    public RecordFile Answers { get; }

    public void Follow(IServiceProvider portal) =>
        portal.GetRequiredService<ILoggerFactory>().AddProvider(new RecordingLoggerProvider(Log));

    public async Task<IReadOnlyCollection<Finding>> SearchAsync(IServiceProvider portal)
    {
        var folders = new[] { portal.GetRequiredService<DataFolder>().Path, portal.GetRequiredService<Mailbox>().Folder }.Distinct().ToList();
        folders.ForEach(folder => LeakSearch.LearnEmailedPasswords(folder, Secrets));
        var search = new LeakSearch(new SecretMatcher(Secrets));
        folders.ForEach(search.SearchFolder);
        search.SearchRecord(Log);
        search.SearchRecord(Answers, RecordingHandler.EmailShownAt);
        await using var scope = portal.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>().Database;
        await database.OpenConnectionAsync();
        await search.SearchDatabaseAsync(database.GetDbConnection());
        return search.Findings;
    }

    public static void Report(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            _leaks[finding] = true;
        }
    }

    public static void Withdraw(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            _leaks.TryRemove(finding, out _);
        }
    }

    // The test platform reports success even if teardown fails. A portal that several tests share is searched during
    // teardown, so the exit code must include the leaks.
    public static int ExitCodeOf(int testsExitCode, TextWriter errors)
    {
        foreach (var leak in Leaks)
        {
            errors.WriteLine($"Secret left behind: {leak}");
        }

        return testsExitCode == 0 && Leaks.Count > 0 ? LeaksFoundExitCode : testsExitCode;
    }

    public void Dispose()
    {
        Log.Dispose();
        Answers.Dispose();
        _folder.Delete(recursive: true);
    }
}
