using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PortalAcceptance.Suite.Script;

// The script that a developer would write without a test framework: a loop over functions.
internal sealed class BareScript(TestBrowser launch, int workers, TextWriter output, TextWriter error)
{
    private const string Passed = "passed ";
    private const string Failed = "failed ";

    public async Task<int> RunAsync(Uri portal, string testSupportKey)
    {
        using var testSupport = new HttpClient { BaseAddress = portal, DefaultRequestHeaders = { { WarmPortal.KeyHeader, testSupportKey } } };
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = launch.Path, Args = launch.Arguments });
        var rows = new ConcurrentQueue<Row>(PasswordRows.All.Concat(BillingRows.All));
        var passed = await Task.WhenAll(Enumerable.Range(0, workers).Select(async _ =>
        {
            var allPassed = true;
            while (rows.TryDequeue(out var row))
            {
                allPassed &= await RunAsync(row, browser, testSupport);
            }

            return allPassed;
        }));
        return passed.All(each => each) ? 0 : 1;
    }

    public static Results Read(IEnumerable<string> lines)
    {
        var told = lines.Where(line => line.StartsWith(Passed, StringComparison.Ordinal) || line.StartsWith(Failed, StringComparison.Ordinal));
        return new Results(told.ToDictionary(line => line[Passed.Length..], line => line.StartsWith(Passed, StringComparison.Ordinal)), []);
    }

    private async Task<bool> RunAsync(Row row, IBrowser browser, HttpClient testSupport)
    {
        var name = Results.Name(row.Feature, row.Title);
        try
        {
            await using var visit = new Visit(browser, testSupport);
            await row.RunAsync(visit);
            await output.WriteLineAsync(Passed + name);
            return true;
        }
        catch (Exception exception)
        {
            await error.WriteLineAsync($"{name}: {exception.Message}");
            await output.WriteLineAsync(Failed + name);
            return false;
        }
    }
}
