using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.PageObjects;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.TestSupport;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Support;

internal sealed class BundledPortal : IAsyncDisposable
{
    private readonly string _locale;
    private readonly KnownSecrets _secrets;
    private readonly RunRecord _record;
    private readonly string _data = Directory.CreateTempSubdirectory("portal-acceptance-").FullName;
    private WebApplication _portal;

    private BundledPortal(KnownSecrets secrets, string locale)
    {
        (_secrets, _locale, _record) = (secrets, locale, new RunRecord(secrets));
        _portal = Build();
    }

    public Uri BaseUrl { get; private set; } = new("http://127.0.0.1:0");

    public string TestSupportKey { get; } = RandomNumberGenerator.GetHexString(32);

    public static async Task<BundledPortal> StartAsync(KnownSecrets secrets, string locale)
    {
        var bundled = new BundledPortal(secrets, locale);
        await bundled._portal.StartAsync();
        bundled.BaseUrl = new Uri(bundled._portal.Urls.First());
        return bundled;
    }

    // At the same address, with the same data.
    public async Task RestartAsync()
    {
        await StopAsync();
        _portal = Build();
        await _portal.StartAsync();
    }

    public async Task<IReadOnlyCollection<Finding>> SearchAsync()
    {
        LeakSearch.LearnEmailedPasswords(_data, _secrets);
        var search = new LeakSearch(new SecretMatcher(_secrets));
        search.SearchFolder(_data);
        _record.Search(search);
        await using var scope = _portal.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>().Database;
        await database.OpenConnectionAsync();
        await search.SearchDatabaseAsync(database.GetDbConnection());
        return search.Findings;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _record.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private async Task StopAsync()
    {
        await _portal.StopAsync();
        await _portal.DisposeAsync();
    }

    private WebApplication Build()
    {
        var portal = PortalWithTestSupport.Build(
        [
            $"--urls={BaseUrl}",
            "--Logging:LogLevel:Default=Warning",
            RecordingLoggerProvider.EverythingSetting,
            $"--Portal:DataFolder={_data}",
            "--Portal:Billing:AutomaticClose=false",
            // Hashing is slow on purpose; what is hashed here is made up and gone with the run.
            "--Portal:PasswordHashing:IterationCount=1",
            "--Portal:Demo:Enabled=false",
            "--Portal:TestSupport:Enabled=true",
            $"--Portal:TestSupport:Key={TestSupportKey}",
            // What must not be logged is found by a search, and not hidden from it.
            "--Portal:TestSupport:BareLog=true",
            $"--Portal:TestSupport:PseudoLocale={_locale == Wording.PseudoLocale}",
        ]);
        _record.Follow(portal);
        return portal;
    }
}
