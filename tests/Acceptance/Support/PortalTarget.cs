using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using PortalAcceptance.Portal;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>The portal under test: the bundled one, started for the run, or the one that the settings point to.</summary>
public sealed class PortalTarget : IAsyncDisposable
{
    private readonly HttpClient? _testSupport;
    private readonly WebApplication? _bundled;
    private readonly string? _data;

    private PortalTarget(Uri baseUrl, string? testSupportKey, WebApplication? bundled = null, string? data = null)
    {
        BaseUrl = baseUrl;
        (_bundled, _data) = (bundled, data);
        if (testSupportKey is not null)
        {
            _testSupport = new HttpClient { BaseAddress = baseUrl, DefaultRequestHeaders = { { TestSupportClient.KeyHeader, testSupportKey } } };
        }
    }

    /// <summary>Where the portal is.</summary>
    public Uri BaseUrl { get; }

    /// <summary>Names this run in what it leaves on the portal.</summary>
    public string Run { get; } = $"run-{RandomNumberGenerator.GetHexString(8, lowercase: true)}";

    /// <summary>Today's date, the same for the whole run.</summary>
    public DateOnly Today { get; } = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>The portal's test support.</summary>
    /// <exception cref="InvalidOperationException">The portal has none that this run may use.</exception>
    public TestSupportClient TestSupport => new(_testSupport ?? throw new InvalidOperationException(Missing));

    /// <summary>Why a scenario with these tags can't run on this portal.</summary>
    /// <returns>The reason; nothing when it can.</returns>
    public string? ReasonToSkip(IEnumerable<string> tags) =>
        _testSupport is null && tags.FirstOrDefault(tag => tag.StartsWith("needs-", StringComparison.Ordinal)) is { } need
            ? $"@{need}: {Missing}"
            : null;

    private string Missing =>
        $"{BaseUrl} offers no test support to this run; set PORTAL_TEST_SUPPORT_KEY to its key, or leave use.baseURL out to run against the bundled portal.";

    /// <summary>Starts the bundled portal on a free port, or points to the one in the settings.</summary>
    public static async Task<PortalTarget> StartAsync(RunSettings settings)
    {
        if (settings.Use.BaseUrl is { } baseUrl)
        {
            return new PortalTarget(baseUrl, settings.TestSupportKey?.Reveal());
        }

        var key = RandomNumberGenerator.GetHexString(32);
        var data = Directory.CreateTempSubdirectory("portal-acceptance-").FullName;
        var portal = PortalApplication.Build(
        [
            "--urls=http://127.0.0.1:0",
            "--Logging:LogLevel:Default=Warning",
            $"--Portal:DataFolder={data}",
            "--Portal:Billing:AutomaticClose=false",
            // Hashing is slow on purpose; what is hashed here is made up and gone with the run.
            "--Portal:PasswordHashing:IterationCount=1",
            "--Portal:Demo:Enabled=false",
            "--Portal:TestSupport:Enabled=true",
            $"--Portal:TestSupport:Key={key}",
        ]);
        await portal.StartAsync();
        return new PortalTarget(new Uri(portal.Urls.First()), key, portal, data);
    }

    /// <summary>Stops the portal that was started for the run, and deletes its data.</summary>
    public async ValueTask DisposeAsync()
    {
        _testSupport?.Dispose();
        if (_bundled is not null)
        {
            await _bundled.StopAsync();
            await _bundled.DisposeAsync();
            Directory.Delete(_data!, recursive: true);
        }
    }
}
