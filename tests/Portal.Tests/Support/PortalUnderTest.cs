using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PortalAcceptance.Portal.TestSupport;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Portal.Tests.Support;

internal sealed class PortalUnderTest : IAsyncDisposable
{
    public const string Key = "a-key-for-tests-only";

    private readonly bool _ownsDatabase;
    private readonly WebApplication _portal;
    private readonly HttpClient _testSupport;

    private bool _mayLeak;

    private PortalUnderTest(TestDatabase database, bool ownsDatabase, string[] settings)
    {
        (Database, _ownsDatabase) = (database, ownsDatabase);
        _portal = PortalWithTestSupport.Build(
        [
            "--urls", "http://127.0.0.1:0",
            .. database.Settings,
            "--Portal:TestSupport:Enabled=true",
            $"--Portal:TestSupport:Key={Key}",
            "--Portal:Billing:AutomaticClose=false",
            // One iteration is fast. These tests don't depend on the strength of the hash.
            "--Portal:PasswordHashing:IterationCount=1",
            // The search for leaks must see the log without redaction.
            "--Portal:TestSupport:BareLog=true",
            "--Logging:LogLevel:Default=Warning",
            RecordingLoggerProvider.EverythingSetting,
            .. settings,
        ]);
        _portal.Services.GetRequiredService<ILoggerFactory>().AddProvider(MissingTexts);
        Record.Follow(_portal.Services);
        _testSupport = new HttpClient();
        _testSupport.DefaultRequestHeaders.Add("X-Test-Support-Key", Key);
    }

    public TestDatabase Database { get; }

    public string Folder => Database.Folder;

    public LoggedEvents MissingTexts { get; } = new("MissingTranslation");

    public PortalRecord Record { get; } = new();

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => _portal.Services;

    public static async Task<PortalUnderTest> StartAsync(params string[] settings)
    {
        var database = await TestDatabase.CreateAsync();
        try
        {
            return await StartAsync(database, ownsDatabase: true, settings);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    public static Task<PortalUnderTest> StartAsync(TestDatabase database, params string[] settings) =>
        StartAsync(database, ownsDatabase: false, settings);

    public Browser NewBrowser(string acceptLanguage = "en") => new(Address, acceptLanguage, Record.Answers);

    public Browser NewBrowser(HttpMessageHandler network, Uri? address = null) => new(address ?? Address, "en", Record.Answers, network);

    public async Task<SeededTestCustomer> SeedAsync(object? seed = null)
    {
        var values = new Dictionary<string, object?>
        {
            ["email"] = $"{Guid.NewGuid():N}@example.org",
            ["firstName"] = "Ada",
            ["lastName"] = "Lovelace",
            ["password"] = "a fine day for sailing",
        };
        foreach (var property in seed?.GetType().GetProperties() ?? [])
        {
            values[property.Name] = property.GetValue(seed);
        }

        var customer = (await PostAsync("/test-support/customers", values)).Deserialize<SeededTestCustomer>(JsonSerializerOptions.Web)!;
        PortalRecord.Secrets.Add(SecretKind.Password, customer.Password);
        return customer;
    }

    public async Task<Browser> LogInAsync(SeededTestCustomer customer, string acceptLanguage = "en")
    {
        var browser = NewBrowser(acceptLanguage);
        var page = await browser.LogInAsync(customer.LoginId, customer.Password);
        page.Path.Should().Be("/", "the login lands on the cloud servers");
        return browser;
    }

    public async Task<JsonElement> PostAsync(string path, object body)
    {
        PortalRecord.Secrets.AddJson(JsonSerializer.SerializeToElement(body, JsonSerializerOptions.Web));
        using var response = await _testSupport.PostAsJsonAsync(path, body);
        response.IsSuccessStatusCode.Should().BeTrue(await response.Content.ReadAsStringAsync());
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async Task<JsonElement[]> MailboxAsync(string to, string subject = "", int waitSeconds = 30) =>
        (await _testSupport.GetFromJsonAsync<JsonElement[]>(
            $"/test-support/mailbox?to={Uri.EscapeDataString(to)}&subject={Uri.EscapeDataString(subject)}&waitSeconds={waitSeconds}"))!;

    public async Task<int> ChargesOfAsync(SeededTestCustomer customer) =>
        (await _testSupport.GetFromJsonAsync<JsonElement[]>($"/test-support/charges?customer={Uri.EscapeDataString(customer.LoginId)}"))!.Length;

    // For a test that makes its portal leave secrets: it asserts the findings itself, with SearchAsync.
    public void ExpectLeaks() => _mayLeak = true;

    public Task<IReadOnlyCollection<Finding>> SearchAsync() => Record.SearchAsync(Services);

    public async ValueTask DisposeAsync()
    {
        var leaks = _mayLeak ? [] : await SearchAsync();
        _testSupport.Dispose();
        // Stops the portal as in production: background work is completed first.
        await _portal.StopAsync();
        await _portal.DisposeAsync();
        Record.Dispose();
        if (_ownsDatabase)
        {
            await Database.DisposeAsync();
        }

        if (leaks.Count > 0)
        {
            PortalRecord.Report(leaks);
            throw new LeakException(leaks);
        }
    }

    private static async Task<PortalUnderTest> StartAsync(TestDatabase database, bool ownsDatabase, string[] settings)
    {
        var portal = new PortalUnderTest(database, ownsDatabase, settings);
        try
        {
            await portal._portal.StartAsync();
        }
        catch
        {
            portal._testSupport.Dispose();
            await portal._portal.DisposeAsync();
            portal.Record.Dispose();
            throw;
        }

        portal.Address = new Uri(
            portal._portal.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        portal._testSupport.BaseAddress = portal.Address;
        return portal;
    }
}
