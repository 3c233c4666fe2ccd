using System.Security.Cryptography;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>The portal under test: the bundled one, started for the run, or the one that the settings point to.</summary>
public sealed class PortalTarget : IAsyncDisposable
{
    private readonly BundledPortal? _bundled;
    private readonly HttpClient? _testSupport;
    private readonly string _run = $"run-{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
    private int _domains;

    private PortalTarget(Uri baseUrl, KnownSecrets secrets, string? testSupportKey, BundledPortal? bundled)
    {
        (BaseUrl, Secrets, _bundled) = (baseUrl, secrets, bundled);
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

    private string Missing =>
        $"{BaseUrl} offers no test support to this run; set PORTAL_TEST_SUPPORT_KEY to its key, or leave use.baseURL out to run against the bundled portal.";

    /// <summary>Starts the bundled portal, or points to the one in the settings.</summary>
    /// <param name="settings">The run's settings.</param>
    /// <param name="secrets">The run's secrets.</param>
    public static async Task<PortalTarget> StartAsync(RunSettings settings, KnownSecrets secrets)
    {
        if (settings.Use.BaseUrl is { } baseUrl)
        {
            return new PortalTarget(baseUrl, secrets, settings.TestSupportKey?.Reveal(), bundled: null);
        }

        var bundled = await BundledPortal.StartAsync(secrets);
        return new PortalTarget(bundled.BaseUrl, secrets, bundled.TestSupportKey, bundled);
    }

    /// <summary>A mail domain that no other scenario, attempt or run has.</summary>
    public string NewDomain() => $"{_run}-{Interlocked.Increment(ref _domains)}.example";

    /// <summary>Why a scenario with these tags can't run on this portal.</summary>
    /// <returns>The reason; null when it can.</returns>
    public string? ReasonToSkip(IEnumerable<string> tags) =>
        _testSupport is null && tags.FirstOrDefault(tag => tag.StartsWith("needs-", StringComparison.Ordinal)) is { } need
            ? $"@{need}: {Missing}"
            : null;

    /// <summary>Searches what the bundled portal has left behind so far for secrets. Another portal's data is out of reach.</summary>
    /// <returns>What is where it must not be.</returns>
    public async Task<IReadOnlyCollection<Finding>> SearchAsync() => _bundled is null ? [] : await _bundled.SearchAsync();

    /// <summary>Stops the bundled portal.</summary>
    public async ValueTask DisposeAsync()
    {
        _testSupport?.Dispose();
        await (_bundled?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
