using System.Diagnostics;
using Microsoft.Playwright;
using PortalAcceptance.Benchmarks;
using PortalAcceptance.LivingDocs;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.RunConfiguration.Browsers;

namespace PortalAcceptance.DocumentationBenchmark;

internal static class LargeSite
{
    private const double BytesPerMegabyte = 1e6;

    public static async Task<string> MeasureAsync(string messages, int scenarios)
    {
        if (!File.Exists(messages))
        {
            throw new BenchmarkException($"{messages} isn't there; run the suite first, or name another file with --messages.");
        }

        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "cucumber-messages.ndjson");
            var count = await MultipliedRun.WriteAsync(messages, file, scenarios);
            GC.Collect();
            var started = Stopwatch.GetTimestamp();
            var docs = LivingDocumentation.Read([file], Path.Combine(Programs.Repository, "features"));
            var read = Stopwatch.GetElapsedTime(started);
            var memory = PeakMemory();
            started = Stopwatch.GetTimestamp();
            var index = await LivingDocumentation.WriteRunAsync(docs, folder.FullName);
            var written = Stopwatch.GetElapsedTime(started);
            var (loaded, found) = await OpenAsync(index);
            return $"""
                | {count:N0} scenarios | | target |
                | --- | ---: | ---: |
                | messages | {new FileInfo(file).Length / BytesPerMegabyte:0} MB | |
                | messages read | {read.TotalSeconds:0.00} s | 2 s |
                | memory after reading, at most | {memory / BytesPerMegabyte:0} MB | 500 MB |
                | site, JUnit XML and TRX written | {written.TotalSeconds:0.00} s | 10 s |
                | index loaded in a browser | {loaded.TotalSeconds:0.00} s | 2 s |
                | answer to a search | {found.TotalSeconds:0.00} s | |
                """;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The largest part of this process that was in memory at once, in bytes.
    private static long PeakMemory()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private static async Task<(TimeSpan Loaded, TimeSpan Found)> OpenAsync(string index)
    {
        using var playwright = await Playwright.CreateAsync();
        var choice = await BrowserProvider.FindOrInstallAsync(playwright, RunSettings.Load(Path.Combine(Programs.Repository, RunSettings.FileName), new Dictionary<string, string>()), Console.Error.WriteLine);
        await using var browser = choice.Browser;
        var page = await browser.NewPageAsync();
        var started = Stopwatch.GetTimestamp();
        await page.GotoAsync(new Uri(index).AbsoluteUri);
        var search = page.GetByRole(AriaRole.Searchbox);
        await search.FocusAsync();
        var loaded = Stopwatch.GetElapsedTime(started);
        var before = await page.Locator("#found").TextContentAsync();
        started = Stopwatch.GetTimestamp();
        await search.FillAsync("password");
        await page.WaitForFunctionAsync("before => document.getElementById('found').textContent !== before", before);
        return (loaded, Stopwatch.GetElapsedTime(started));
    }
}
