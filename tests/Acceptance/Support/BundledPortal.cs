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
    private readonly WebApplication _portal;
    private readonly RunRecord _record;
    private readonly KnownSecrets _secrets;
    private readonly string _data;

    private BundledPortal(WebApplication portal, RunRecord record, KnownSecrets secrets, string data, string testSupportKey)
    {
        (_portal, _record, _secrets, _data, TestSupportKey) = (portal, record, secrets, data, testSupportKey);
        BaseUrl = new Uri(portal.Urls.First());
    }

    public Uri BaseUrl { get; }

    public string TestSupportKey { get; }

    public static async Task<BundledPortal> StartAsync(KnownSecrets secrets, string locale)
    {
        var key = RandomNumberGenerator.GetHexString(32);
        var data = Directory.CreateTempSubdirectory("portal-acceptance-").FullName;
        var portal = PortalWithTestSupport.Build(
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
            // What must not be logged is found by a search, and not hidden from it.
            "--Portal:TestSupport:BareLog=true",
            $"--Portal:TestSupport:PseudoLocale={locale == Wording.PseudoLocale}",
        ]);
        var record = new RunRecord(secrets);
        record.Follow(portal);
        await portal.StartAsync();
        return new BundledPortal(portal, record, secrets, data, key);
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
        await _portal.StopAsync();
        await _portal.DisposeAsync();
        _record.Dispose();
        Directory.Delete(_data, recursive: true);
    }
}
