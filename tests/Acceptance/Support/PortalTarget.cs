using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PortalAcceptance.Acceptance.Accounts;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Support;

internal sealed class PortalTarget : IAsyncDisposable
{
    // Scenarios about the card change it.
    private const string CardTag = "card";

    // Longer than the mailbox waits for an email.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private static readonly string _run = $"run-{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
    private static int _domains;

    private readonly BundledPortal? _bundled;
    private readonly UseSettings _use;
    private readonly IPortalPages _pages;
    private readonly HttpClient? _testSupport;

    private PortalTarget(Uri baseUrl, KnownSecrets secrets, string? testSupportKey, BundledPortal? bundled, UseSettings use)
    {
        (BaseUrl, Secrets, _bundled, _use) = (AsFolder(baseUrl), secrets, bundled, use);
        _pages = PageObjectsAssembly.Load(use);
        if (testSupportKey is not null)
        {
            _testSupport = bundled is null ? PortalConnection.Client(use, PortalConnection.Handler(use)) : new HttpClient();
            (_testSupport.BaseAddress, _testSupport.Timeout) = (baseUrl, _patience);
            _testSupport.DefaultRequestHeaders.Add(TestSupportClient.KeyHeader, testSupportKey);
        }
    }

    public Uri BaseUrl { get; }

    public KnownSecrets Secrets { get; }

    public DateOnly Today { get; } = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    public TestSupportClient TestSupport => new(_testSupport ?? throw new InvalidOperationException(Missing), Secrets);

    // Other scenarios use the same portal, so only a scenario that has one of its own may stop it.
    public BundledPortal OwnPortal => IsOwn && _bundled is { } portal ? portal : throw new InvalidOperationException($"Tag the scenario with @{Requirements.OwnPortalTag} to start a portal for it alone.");

    private bool IsOwn { get; init; }

    // Those of a portal without test support, if there are any.
    public TargetAccounts? Accounts { get; private init; }

    // Only the reference portal has it, which the suite holds to all its own ways.
    public bool HasTestSupport => _testSupport is not null;

    public string NoCustomers =>
        $"There is no customer for this run at {BaseUrl}; add accounts to use.accounts in {RunSettings.FileName}, or set PORTAL_TEST_SUPPORT_KEY to the key of its test support.";

    private string? NoCards => Accounts is not { HaveCards: false } ? null :
        $"@{CardTag}: no account in use.accounts has a card, and no page shows the number of the card on file to put it back; add the card to an account.";

    private string Missing =>
        $"{BaseUrl} offers no test support to this run; set PORTAL_TEST_SUPPORT_KEY to its key, or leave use.baseURL out to run against the bundled portal.";

    public static async Task<PortalTarget> StartAsync(RunSettings settings, KnownSecrets secrets)
    {
        if (settings.Use.BaseUrl is { } baseUrl)
        {
            return new PortalTarget(baseUrl, secrets, settings.TestSupportKey?.Reveal(), bundled: null, settings.Use)
            {
                Accounts = settings.TestSupportKey is null ? TargetAccounts.Of(settings, secrets) : null,
            };
        }

        var bundled = await BundledPortal.StartAsync(secrets, settings.Use.Locale);
        return new PortalTarget(bundled.BaseUrl, secrets, bundled.TestSupportKey, bundled, settings.Use);
    }

    public static async Task<PortalTarget> StartOwnAsync(RunSettings settings, KnownSecrets secrets)
    {
        var bundled = await BundledPortal.StartAsync(secrets, settings.Use.Locale);
        return new PortalTarget(bundled.BaseUrl, secrets, bundled.TestSupportKey, bundled, settings.Use) { IsOwn = true };
    }

    public Wording WordingIn(string locale) => TargetWording.For(locale, _use);

    public bool Speaks(Language language) => HasTestSupport || (_use.Languages.Count > 0 ? _use.Languages.Contains(language.Code) : _use.Language == language.Code);

    public PortalView View(IPage page, string locale, TimeSpan timeout) => new(page, WordingIn(locale))
    {
        Timeout = timeout,
        IsTolerant = !HasTestSupport,
        Paths = new PortalPaths(_use.Paths.Login, _use.Paths.Home, _use.Paths.Settings),
        Pages = _pages,
    };

    public static string NewDomain() => $"{_run}-{Interlocked.Increment(ref _domains)}.example";

    // The same in every run: what names an address of this run's customers, or of its portal, names an example instead.
    public string WithoutOwnNames(string text) => Regex.Replace(text, $@"{_run}-\d+\.example", "example.org").Replace(BaseUrl.ToString(), "/");

    public static bool NeedsCard(IEnumerable<string> tags) => tags.Contains(CardTag);

    public string? ReasonToSkip(IReadOnlyCollection<string> tags) =>
        Requirements.ReasonToSkip(tags, _use, HasTestSupport, _bundled is not null) ?? (NeedsCard(tags) ? NoCards : null);

    // A scenario that isn't about one section, but names it.
    public string? ReasonToLeaveOut(ISettingsSection section) =>
        Requirements.ReasonToSkip([section.Context], _use, HasTestSupport, _bundled is not null);

    // Paths of the portal are relative to it, also where it is not at the root of its host.
    private static Uri AsFolder(Uri address) => address.AbsolutePath.EndsWith('/') ? address : new UriBuilder(address) { Path = $"{address.AbsolutePath}/" }.Uri;

    // Only the bundled portal's data can be searched.
    public async Task<IReadOnlyCollection<Finding>> SearchAsync() => _bundled is null ? [] : await _bundled.SearchAsync();

    public async ValueTask DisposeAsync()
    {
        _testSupport?.Dispose();
        await (_bundled?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
