using System.Collections.Concurrent;
using PortalAcceptance.Acceptance.Selection;
using PortalAcceptance.Acceptance.Trials;
using PortalAcceptance.Accounts;
using PortalAcceptance.LivingDocs;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.RunConfiguration.Browsers;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Support;

// Started before the test platform, so that a missing browser or portal is one sentence instead of a failure of every scenario.
internal sealed class AcceptanceRun : IAsyncDisposable
{
    public const int SecretsFoundExitCode = 3;
    public const int QuarantineExitCode = 4;

    private readonly PlaywrightDriver _playwright;
    private readonly SecretMatcher _matcher;
    private readonly ConcurrentBag<PortalTarget> _ownPortals = [];

    private AcceptanceRun(RunSettings settings, PortalTarget target, PlaywrightDriver playwright, BrowserPool browsers, Interruption interruption)
    {
        (Settings, Target, _playwright, Browsers, Interruption) = (settings, target, playwright, browsers, interruption);
        _matcher = new SecretMatcher(target.Secrets, told: RunResults.TextOf(ScenarioSelection.FeaturesFolder));
        Masker = new SecretMasker(_matcher);
        Outcomes = new ScenarioOutcomes(settings);
    }

    public static AcceptanceRun? Started { get; private set; }

    public static AcceptanceRun Current => Started
        ?? throw new InvalidOperationException("No run has been started: scenarios are run by this assembly's own entry point, as dotnet test and dotnet run do.");

    public RunSettings Settings { get; }

    public PortalTarget Target { get; private set; }

    public BrowserPool Browsers { get; }

    public Interruption Interruption { get; }

    public SecretMasker Masker { get; }

    public ScenarioOutcomes Outcomes { get; }

    public TrialRound Trials { get; set; } = new([]);

    public static async Task<AcceptanceRun> StartAsync(RunSettings settings, Interruption interruption)
    {
        Requirements.Check(settings.Use);
        TargetWording.Check(settings.Use);
        RequireStorageState(settings.Use);
        await PortalProbe.EnsureAnswersAsync(settings);
        RunOutput.Prepare(settings);
        var disk = new DiskSpace([settings.OutputDir, Path.GetTempPath()]);
        disk.Check();
        if (settings.Debug)
        {
            // Playwright's own switch, which its driver reads when it starts.
            Environment.SetEnvironmentVariable("PWDEBUG", "1");
        }

        if (settings.Shuffle is { } seed)
        {
            Console.Error.WriteLine($"Order: random; the same again with --shuffle {seed}");
        }

        var starting = PortalTarget.StartAsync(settings, ConnectionSecrets.Of(settings.Use));
        // What is wrong with the target is told before a browser is looked for.
        await (starting.IsFaulted ? starting : Task.CompletedTask);
        var playwright = await PlaywrightDriver.StartAsync(BrowserPool.PatienceOf(settings), Console.Error.WriteLine);
        settings = settings with { Use = settings.Use.WithDevice(playwright.Devices) };
        var browsers = await BrowserPool.OpenAsync(playwright, settings, Console.Error.WriteLine);
        var target = await starting;
        RunOutput.RemoveFormer(settings);
        _ = disk.WatchAsync(interruption);
        return Started = new AcceptanceRun(settings, target, playwright, browsers, interruption);
    }

    // Its scenarios leave nothing behind on the former one.
    public async Task StartAnotherPortalAsync()
    {
        await Target.DisposeAsync();
        Target = await PortalTarget.StartAsync(Settings, Target.Secrets);
    }

    // For one scenario. Kept until the end of the run, to be searched for secrets as well.
    public async Task<PortalTarget> StartOwnPortalAsync()
    {
        var own = await PortalTarget.StartOwnAsync(Settings, Target.Secrets);
        _ownPortals.Add(own);
        return own;
    }

    public async Task<IReadOnlyCollection<Finding>> SearchAsync() =>
    [
        .. (await Task.WhenAll(_ownPortals.Append(Target).Select(target => target.SearchAsync()))).SelectMany(findings => findings),
        .. RunResults.Search(Settings.OutputDir, _matcher),
    ];

    // A run without messages, whose formatter somebody has switched off, has nothing to document.
    public async Task DocumentAsync(TextWriter errors)
    {
        if (!File.Exists(RunOutput.Messages(Settings)))
        {
            return;
        }

        try
        {
            await LivingDocumentation.WriteRunAsync(LivingDocumentation.Read([RunOutput.Messages(Settings)], ScenarioSelection.FeaturesFolder), Settings.OutputDir);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"The documents of the run can't be written: {e.Message}");
        }
    }

    public async Task<int> ReportSecretsAsync(int exitCode, TextWriter errors)
    {
        var found = await SearchAsync();
        foreach (var finding in found)
        {
            await errors.WriteLineAsync($"Secret left behind: {finding}");
        }

        return exitCode == 0 && found.Count > 0 ? SecretsFoundExitCode : exitCode;
    }

    // An account that could not be put back is no failure of a scenario, but somebody must look at it.
    public async Task<int> ReportAccountsAsync(int exitCode, TextWriter errors)
    {
        var quarantined = Target.Accounts?.Pool.Quarantined ?? new Dictionary<PooledAccount, string>();
        foreach (var (account, reason) in quarantined.OrderBy(account => account.Key.LoginId, StringComparer.Ordinal))
        {
            await errors.WriteLineAsync(Masker.Masked($"Quarantined: {account}: {reason}."));
        }

        return exitCode == 0 && quarantined.Count > 0 ? QuarantineExitCode : exitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (Interruption.IsRequested)
        {
            // After Ctrl+C nobody may be there to close them.
            Browsers.Leave();
        }
        else
        {
            await Browsers.DisposeAsync();
        }

        _playwright.Dispose();
        foreach (var target in _ownPortals.Append(Target))
        {
            await target.DisposeAsync();
        }
    }

    private static void RequireStorageState(UseSettings use)
    {
        if (use.StorageState is { } file && !File.Exists(file))
        {
            throw new RunSettingsException($"There is no file {file}; correct use.storageState, PORTAL_STORAGE_STATE or --storage-state.");
        }
    }
}
