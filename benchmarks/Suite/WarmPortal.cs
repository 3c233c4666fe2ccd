using System.Net.Http.Json;
using System.Security.Cryptography;
using PortalAcceptance.Benchmarks;

namespace PortalAcceptance.Suite;

// A portal that runs for the whole benchmark, with the settings of the portal that the suite starts.
internal sealed class WarmPortal : IAsyncDisposable
{
    public const string KeyHeader = "X-Test-Support-Key";
    public const string AddressVariable = "PORTAL_BASE_URL";
    public const string KeyVariable = "PORTAL_TEST_SUPPORT_KEY";

    private readonly DirectoryInfo _data;
    private readonly HttpClient _testSupport;

    private WarmPortal(PortalProcess process, string key, DirectoryInfo data)
    {
        (Process, _data) = (process, data);
        Variables = [new(AddressVariable, process.Address.ToString()), new(KeyVariable, key)];
        _testSupport = new HttpClient { BaseAddress = process.Address, DefaultRequestHeaders = { { KeyHeader, key } } };
    }

    public PortalProcess Process { get; }

    public IReadOnlyList<KeyValuePair<string, string?>> Variables { get; }

    public static async Task<WarmPortal> StartAsync(CancellationToken cancellationToken)
    {
        var key = RandomNumberGenerator.GetHexString(32);
        var data = Directory.CreateTempSubdirectory("portal-benchmark-");
        string[] settings =
        [
            "--Logging:LogLevel:Default=Warning",
            "--Portal:PasswordHashing:IterationCount=1",
            "--Portal:Demo:Enabled=false",
            "--Portal:TestSupport:Enabled=true",
            $"--Portal:TestSupport:Key={key}",
        ];
        return new WarmPortal(await PortalProcess.StartAsync(Programs.Portal, data.FullName, settings, cancellationToken), key, data);
    }

    public async Task SwitchOnAsync(string fault, CancellationToken cancellationToken)
    {
        using var response = await _testSupport.PostAsJsonAsync("test-support/faults", new { name = fault }, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw new BenchmarkException($"The fault {fault} can't be switched on: {await response.Content.ReadAsStringAsync(cancellationToken)}");
        }
    }

    public async Task SwitchAllOffAsync(CancellationToken cancellationToken)
    {
        using var response = await _testSupport.DeleteAsync("test-support/faults", cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        _testSupport.Dispose();
        await Process.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
