using Microsoft.Playwright;
using PortalAcceptance.PageObjects;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.SecretSearch;
using PortalAcceptance.RunConfiguration.Browsers;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>
/// What all scenarios of a run share: its settings, the portal under test and one browser process. It is started before
/// the test platform, so that whatever is missing is one sentence instead of a failure of every scenario.
/// </summary>
public sealed class AcceptanceRun : IAsyncDisposable
{
    /// <summary>The exit code of a run whose scenarios all passed and that left secrets behind.</summary>
    public const int SecretsFoundExitCode = 3;

    private static AcceptanceRun? _current;

    private readonly IPlaywright _playwright;
    private readonly SecretMatcher _matcher;

    private AcceptanceRun(RunSettings settings, PortalTarget target, IPlaywright playwright, IBrowser browser)
    {
        (Settings, Target, _playwright, Browser) = (settings, target, playwright, browser);
        _matcher = new SecretMatcher(target.Secrets, told: RunResults.TextOf(ScenarioSelection.FeaturesFolder));
        Masker = new SecretMasker(_matcher);
    }

    /// <summary>The run of this process.</summary>
    /// <exception cref="InvalidOperationException">None has been started.</exception>
    public static AcceptanceRun Current => _current
        ?? throw new InvalidOperationException("No run has been started: scenarios are run by this assembly's own entry point, as dotnet test and dotnet run do.");

    /// <summary>The run's settings.</summary>
    public RunSettings Settings { get; }

    /// <summary>The portal under test.</summary>
    public PortalTarget Target { get; }

    /// <summary>The browser process.</summary>
    public IBrowser Browser { get; }

    /// <summary>Takes the run's secrets out of what people and programs are told of it. What scenarios say themselves is no secret.</summary>
    public SecretMasker Masker { get; }

    /// <summary>Finds the portal and a browser, or starts them.</summary>
    /// <exception cref="RunSettingsException">Something in the settings is wrong or missing.</exception>
    public static async Task<AcceptanceRun> StartAsync(RunSettings settings)
    {
        RequireTexts(settings.Use.Locale);
        await PortalProbe.EnsureAnswersAsync(settings);
        RunOutput.Prepare(settings);
        var starting = PortalTarget.StartAsync(settings, new KnownSecrets());
        var playwright = await Playwright.CreateAsync();
        var choice = await BrowserProvider.FindOrInstallAsync(playwright, settings, Console.Error.WriteLine);
        return _current = new AcceptanceRun(settings, await starting, playwright, choice.Browser);
    }

    /// <summary>Searches all that the run has left behind for passwords, card numbers and security codes that it used.</summary>
    /// <returns>What is where it must not be.</returns>
    public async Task<IReadOnlyCollection<Finding>> SearchAsync() =>
    [
        .. await Target.SearchAsync(),
        .. RunResults.Search(Settings.OutputDir, _matcher),
    ];

    /// <summary>Says of each secret that was left behind where it is, and has a run fail that would have passed.</summary>
    /// <param name="exitCode">What the scenarios ended with.</param>
    /// <param name="errors">Takes a sentence for each.</param>
    /// <returns>What the run ends with.</returns>
    public async Task<int> ReportSecretsAsync(int exitCode, TextWriter errors)
    {
        var found = await SearchAsync();
        foreach (var finding in found)
        {
            await errors.WriteLineAsync($"Secret left behind: {finding}");
        }

        return exitCode == 0 && found.Count > 0 ? SecretsFoundExitCode : exitCode;
    }

    /// <summary>Closes the browser, and stops the portal if it is the bundled one.</summary>
    public async ValueTask DisposeAsync()
    {
        await Browser.CloseAsync();
        _playwright.Dispose();
        await Target.DisposeAsync();
    }

    private static void RequireTexts(string locale)
    {
        try
        {
            Wording.For(locale);
        }
        catch (Exception e) when (e is NotSupportedException or InvalidDataException)
        {
            throw new RunSettingsException($"use.locale: {e.Message}", e);
        }
    }
}
