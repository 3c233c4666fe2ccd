using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>The portal under test: the bundled one, started for the run, or the one that the settings point to.</summary>
public sealed class PortalTarget : IAsyncDisposable
{
    private readonly HttpClient? _testSupport;
    private readonly WebApplication? _bundled;
    private readonly string? _data;
    private readonly RunRecord _record;
    private readonly string _run = $"run-{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
    private int _domains;

    private PortalTarget(Uri baseUrl, KnownSecrets secrets, string? testSupportKey, RunRecord record, WebApplication? bundled = null, string? data = null)
    {
        (BaseUrl, Secrets) = (baseUrl, secrets);
        (_record, _bundled, _data) = (record, bundled, data);
        if (testSupportKey is not null)
        {
            _testSupport = new HttpClient { BaseAddress = baseUrl, DefaultRequestHeaders = { { TestSupportClient.KeyHeader, testSupportKey } } };
        }
    }

    /// <summary>Where the portal is.</summary>
    public Uri BaseUrl { get; }

    /// <summary>The secrets that the run has made up, typed or been emailed so far, and those submitted to the bundled portal.</summary>
    public KnownSecrets Secrets { get; }

    /// <summary>Today's date, the same for the whole run.</summary>
    public DateOnly Today { get; } = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>The portal's test support.</summary>
    /// <exception cref="InvalidOperationException">The portal has none that this run may use.</exception>
    public TestSupportClient TestSupport => new(_testSupport ?? throw new InvalidOperationException(Missing), Secrets);

    /// <summary>A mail domain that no other scenario, attempt or run has.</summary>
    public string NewDomain() => $"{_run}-{Interlocked.Increment(ref _domains)}.example";

    /// <summary>Why a scenario with these tags can't run on this portal.</summary>
    /// <returns>The reason; nothing when it can.</returns>
    public string? ReasonToSkip(IEnumerable<string> tags) =>
        _testSupport is null && tags.FirstOrDefault(tag => tag.StartsWith("needs-", StringComparison.Ordinal)) is { } need
            ? $"@{need}: {Missing}"
            : null;

    private string Missing =>
        $"{BaseUrl} offers no test support to this run; set PORTAL_TEST_SUPPORT_KEY to its key, or leave use.baseURL out to run against the bundled portal.";

    /// <summary>Starts the bundled portal on a free port, or points to the one in the settings.</summary>
    /// <param name="settings">The run's settings.</param>
    /// <param name="secrets">The run's secrets.</param>
    public static async Task<PortalTarget> StartAsync(RunSettings settings, KnownSecrets secrets)
    {
        if (settings.Use.BaseUrl is { } baseUrl)
        {
            return new PortalTarget(baseUrl, secrets, settings.TestSupportKey?.Reveal(), new RunRecord(secrets));
        }

        var key = RandomNumberGenerator.GetHexString(32);
        var data = Directory.CreateTempSubdirectory("portal-acceptance-").FullName;
        var portal = PortalApplication.Build(
        [
            "--urls=http://127.0.0.1:0",
            "--Logging:LogLevel:Default=Warning",
            RecordingLoggerProvider.EverythingSetting,
            $"--Portal:DataFolder={data}",
            "--Portal:Billing:AutomaticClose=false",
            // Hashing is slow on purpose; what is hashed here is made up and gone with the run.
            "--Portal:PasswordHashing:IterationCount=1",
            "--Portal:Demo:Enabled=false",
            "--Portal:TestSupport:Enabled=true",
            $"--Portal:TestSupport:Key={key}",
        ]);
        var record = new RunRecord(secrets);
        record.Follow(portal);
        await portal.StartAsync();
        return new PortalTarget(new Uri(portal.Urls.First()), secrets, key, record, portal, data);
    }

    /// <summary>Searches what the bundled portal has left behind so far for secrets: database, mails, files, log and pages. Another one's is not to be had.</summary>
    /// <returns>What is where it must not be.</returns>
    public async Task<IReadOnlyCollection<Finding>> SearchAsync()
    {
        if (_bundled is null)
        {
            return [];
        }

        LeakSearch.LearnEmailedPasswords(_data!, Secrets);
        var search = new LeakSearch(new SecretMatcher(Secrets));
        search.SearchFolder(_data!);
        _record.Search(search);
        await using var scope = _bundled.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>().Database;
        await database.OpenConnectionAsync();
        await search.SearchDatabaseAsync(database.GetDbConnection());
        return search.Findings;
    }

    /// <summary>Stops the portal that was started for the run, and deletes its data.</summary>
    public async ValueTask DisposeAsync()
    {
        _testSupport?.Dispose();
        _record.Dispose();
        if (_bundled is not null)
        {
            await _bundled.StopAsync();
            await _bundled.DisposeAsync();
            Directory.Delete(_data!, recursive: true);
        }
    }
}
