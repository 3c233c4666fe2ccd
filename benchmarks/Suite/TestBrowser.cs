using Microsoft.Playwright;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.RunConfiguration.Browsers;

namespace PortalAcceptance.Suite;

// The browser that the suite finds with its default settings. A null path means Playwright's own browser, which is the same for
// equal versions of Playwright.
internal sealed record TestBrowser(string? Path, IReadOnlyList<string> Arguments, string Description)
{
    private const string PathVariable = "BROWSER_PATH";
    private const string ArgumentsVariable = "BROWSER_ARGS";

    public IEnumerable<KeyValuePair<string, string?>> Variables =>
        [new(PathVariable, Path), new(ArgumentsVariable, string.Join(' ', Arguments))];

    public static async Task<TestBrowser> FindAsync(string configFile, Action<string> log, CancellationToken cancellationToken)
    {
        var settings = RunSettings.Load(configFile, new Dictionary<string, string>());
        using var playwright = await Playwright.CreateAsync();
        var choice = await BrowserProvider.FindOrInstallAsync(playwright, settings, log, cancellationToken);
        await choice.Browser.CloseAsync();
        return new TestBrowser(choice.Launch!.ExecutablePath, [.. choice.Launch.Args ?? []], choice.Description);
    }

    public static TestBrowser FromEnvironment() => new(
        Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } path ? path : null,
        Environment.GetEnvironmentVariable(ArgumentsVariable)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [],
        Description: "");
}
