using System.Text.RegularExpressions;
using PortalAcceptance.RunConfiguration.Reading;

namespace PortalAcceptance.RunConfiguration;

/// <summary>How the scenarios are run, read from <c>playwright.config.json</c>, <c>PORTAL_*</c> variables and
/// command-line options, and checked. The vocabulary is Playwright Test's.</summary>
public sealed record RunSettings
{
    /// <summary>The configuration file's name.</summary>
    public const string FileName = "playwright.config.json";

    /// <summary>The name that stands for every project of the file.</summary>
    public const string AllProjects = "all";

    /// <summary>The file that was read, or <see langword="null"/> when there is none.</summary>
    public string? ConfigFile { get; init; }

    /// <summary>The project of the file that these settings are for, or <see langword="null"/> for those outside of projects.</summary>
    public string? Project { get; init; }

    /// <summary>Which scenarios to run, or <see langword="null"/> for all; see <see cref="Selects"/>.</summary>
    [Setting("grep", "Run only scenarios whose titles or @tags match this regular expression",
        Variable = "PORTAL_GREP", Option = "--grep", Alias = "-g", SelectsScenarios = true)]
    public Regex? Grep { get; init; }

    /// <summary>Which scenarios to leave out, or <see langword="null"/> for none; see <see cref="Selects"/>.</summary>
    [Setting("grepInvert", "Leave out scenarios whose titles or @tags match this regular expression",
        Variable = "PORTAL_GREP_INVERT", Option = "--grep-invert", SelectsScenarios = true)]
    public Regex? GrepInvert { get; init; }

    /// <summary>What the tags of a scenario must match for it to run, all of them; see <see cref="Selects"/>.</summary>
    [Setting("portal.tags", "Run only scenarios whose tags match these expressions, such as \"@card and not @needs-clock\"",
        Variable = "PORTAL_TAGS", Option = "--tag", SelectsScenarios = true)]
    public IReadOnlyList<TagExpression> Tags { get; init; } = [];

    /// <summary>The feature files whose scenarios are run; none for all.</summary>
    [Setting("files", "Feature files, folders or parts of their paths; with a line, as in card-fields.feature:12, one scenario",
        Variable = "PORTAL_FILES", Option = "FILES", SelectsScenarios = true, NotInFile = "must not be in the file; name feature files on the command line.")]
    public IReadOnlyList<FeatureFilter> Files { get; init; } = [];

    /// <summary>Whether only scenarios that failed in the last run are run.</summary>
    [Setting("lastFailed", "Run only scenarios that failed in the last run", Variable = "PORTAL_LAST_FAILED", Option = "--last-failed",
        SelectsScenarios = true, NotInFile = "must not be in the file; use --last-failed.")]
    public bool LastFailed { get; init; }

    /// <summary>The commit since which a feature or one of its steps must have changed, or <see langword="null"/> for all.</summary>
    [Setting("onlyChanged", "Run only scenarios of features and steps that have changed since a commit; by default, those not committed",
        Variable = "PORTAL_ONLY_CHANGED", Option = "--only-changed", ImpliedValue = "HEAD", SelectsScenarios = true, Kind = nameof(ValueKinds.Commit),
        NotInFile = "must not be in the file; use --only-changed.")]
    public string? OnlyChanged { get; init; }

    /// <summary>Whether the selected scenarios are listed instead of run.</summary>
    [Setting("list", "List the scenarios with file and line instead of running them", Variable = "PORTAL_LIST", Option = "--list",
        NotInFile = "must not be in the file; use --list.")]
    public bool List { get; init; }

    /// <summary>Whether Playwright's inspector is opened: with a window, one scenario at a time, without time-outs.</summary>
    [Setting("debug", "Open Playwright's inspector: a window, one worker, no time-outs, stop after a failure", Variable = "PORTAL_DEBUG", Option = "--debug",
        NotInFile = "must not be in the file; use --debug.")]
    public bool Debug { get; init; }

    /// <summary>What each scenario's browser is like.</summary>
    [SettingsGroup]
    public UseSettings Use { get; init; } = new();

    /// <summary>How many scenarios run at a time.</summary>
    [Setting("workers", "Scenarios that run at a time: a number, or a share of the logical cores such as 50%",
        Variable = "PORTAL_WORKERS", Option = "--workers", Alias = "-j", Kind = nameof(ValueKinds.Workers))]
    public int Workers { get; init; }

    /// <summary>Seed of the random order in which scenarios start, or <see langword="null"/> for the order of their names.</summary>
    [Setting("portal.shuffle", "Start the scenarios in a random order: a seed that was told before, or random for a new one",
        Variable = "PORTAL_SHUFFLE", Option = "--shuffle", Kind = nameof(ValueKinds.Seed))]
    public int? Shuffle { get; init; }

    /// <summary>How long a scenario may take; zero for no limit.</summary>
    [Setting("timeout", "Time-out of a scenario, in milliseconds; 0 for none", Variable = "PORTAL_TIMEOUT", Option = "--timeout", Alias = "-t")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long an expectation waits to come true; zero for no limit.</summary>
    [Setting("expect.timeout", "Time-out of an expectation, in milliseconds; 0 for none", Variable = "PORTAL_EXPECT_TIMEOUT", Option = "--expect-timeout")]
    public TimeSpan ExpectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Retries per failed scenario. One that passes when retried is flaky.</summary>
    [Setting("retries", "Retries per failed scenario; one that passes when retried is flaky", Variable = "PORTAL_RETRIES", Option = "--retries")]
    public int Retries { get; init; }

    /// <summary>How often each scenario is run.</summary>
    [Setting("repeatEach", "Run each scenario so many times", Variable = "PORTAL_REPEAT_EACH", Option = "--repeat-each", Kind = nameof(ValueKinds.PositiveCount))]
    public int RepeatEach { get; init; } = 1;

    /// <summary>After how many failed scenarios no other is started; zero for no limit.</summary>
    [Setting("maxFailures", "Stop after so many failed scenarios; 0 for no limit", Variable = "PORTAL_MAX_FAILURES", Option = "--max-failures")]
    public int MaxFailures { get; init; }

    /// <summary>Whether a flaky scenario fails the run.</summary>
    [Setting("failOnFlakyTests", "Fail the run if a scenario is flaky", Variable = "PORTAL_FAIL_ON_FLAKY_TESTS", Option = "--fail-on-flaky-tests")]
    public bool FailOnFlakyTests { get; init; }

    /// <summary>The part of the selected scenarios that is run here, or <see langword="null"/> for all of them.</summary>
    [Setting("shard", "Run one of several equal parts of the scenarios, such as 2/3",
        Variable = "PORTAL_SHARD", Option = "--shard", SelectsScenarios = true)]
    public Shard? Shard { get; init; }

    /// <summary>The absolute path of the folder of the feature files.</summary>
    [Setting("testDir", "Folder of the feature files", Variable = "PORTAL_TEST_DIR", Option = "--test-dir", Kind = nameof(ValueKinds.Folder))]
    public string TestDir { get; init; } = "features";

    /// <summary>The absolute path of the folder for messages, traces and screenshots.</summary>
    [Setting("outputDir", "Folder for results", Variable = SettingsTable.OutputDirVariable, Option = "--output", Kind = nameof(ValueKinds.Folder))]
    public string OutputDir { get; init; } = "test-results";

    /// <summary>The absolute path of the folder that remembers the accounts in use from run to run, or <see langword="null"/> for one
    /// of the user's.</summary>
    [Setting("portal.stateDir", "Folder that remembers the accounts in use from run to run; by default, one of the user's",
        Variable = "PORTAL_STATE_DIR", Kind = nameof(ValueKinds.Folder))]
    public string? StateDir { get; init; }

    /// <summary>The key of the test-support API of the portal under test, or <see langword="null"/>.</summary>
    [Setting("portal.testSupportKey", "Key of the test-support API of the portal under test", Variable = "PORTAL_TEST_SUPPORT_KEY",
        NotInFile = "must not be in a file, since it is a secret; remove it and set the variable PORTAL_TEST_SUPPORT_KEY instead.")]
    public MaskedText? TestSupportKey { get; init; }

    /// <summary>Where <see cref="UseSettings.BaseUrl"/> was set, for messages: file, line and key, or the variable's or
    /// option's name.</summary>
    internal string BaseUrlOrigin { get; init; } = UseSettings.BaseUrlKey;

    /// <summary>Reads the settings of the one project to run.</summary>
    /// <param name="configFile">The configuration file; <see langword="null"/> looks for it.</param>
    /// <param name="environment">The environment variables; <see langword="null"/> takes this process's.</param>
    /// <exception cref="RunSettingsException">A setting is wrong, or several projects are chosen.</exception>
    public static RunSettings Load(string? configFile = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var process = RunSettingsSource.ThisProcess();
        return Load(process with { ConfigFile = configFile, Environment = environment ?? process.Environment });
    }

    /// <summary>Reads the settings of the one project to run.</summary>
    /// <exception cref="RunSettingsException">A setting is wrong, or several projects are chosen.</exception>
    public static RunSettings Load(RunSettingsSource source)
    {
        var projects = LoadProjects(source);
        return projects.Count == 1
            ? projects[0]
            : throw new RunSettingsException($"{projects[0].ConfigFile} has several projects ({string.Join(", ", projects.Select(project => project.Project))}); "
                + $"choose one with {SettingsTable.ProjectVariable}.");
    }

    /// <summary>Reads the settings of each project to run: the chosen one, or <see cref="AllProjects"/>; without a choice, the
    /// settings outside of projects.</summary>
    /// <exception cref="RunSettingsException">A setting is wrong.</exception>
    public static IReadOnlyList<RunSettings> LoadProjects(RunSettingsSource source) => new RunSettingsReader(source).Read();

    /// <summary>Says what each setting of each project to run is, and where it was set.</summary>
    /// <exception cref="RunSettingsException">A setting is wrong.</exception>
    public static IReadOnlyList<(RunSettings Project, IReadOnlyList<SettingOrigin> Settings)> Explain(RunSettingsSource source) => new RunSettingsReader(source).Explain();

    /// <summary>Whether there is nothing that chooses scenarios.</summary>
    public bool SelectsAll => !Criteria.Any();

    /// <summary>What chooses scenarios, each as what is said of a scenario: "matches the expression card".</summary>
    public IEnumerable<string> Criteria =>
    [
        .. Files.Count > 0 ? [$"is in {string.Join(" or ", Files)}"] : Array.Empty<string>(),
        .. Grep is { } grep ? [$"matches the expression {grep}"] : Array.Empty<string>(),
        .. GrepInvert is { } inverted ? [$"does not match the expression {inverted}"] : Array.Empty<string>(),
        .. Tags.Count > 0 ? [$"has tags for {string.Join(" and ", Tags)}"] : Array.Empty<string>(),
        .. LastFailed ? ["failed in the last run"] : Array.Empty<string>(),
        .. OnlyChanged is { } commit ? [$"has changed since {commit}"] : Array.Empty<string>(),
        .. Shard is { } shard ? [$"is in shard {shard}"] : Array.Empty<string>(),
    ];

    /// <summary>Whether <see cref="Grep"/>, <see cref="GrepInvert"/> and <see cref="Tags"/> select a scenario; without any all are
    /// selected.</summary>
    /// <param name="title">Its title, with those of the feature and rule before it where these should count.</param>
    /// <param name="tags">Its tags, with or without the leading <c>@</c>.</param>
    public bool Selects(string title, IEnumerable<string> tags)
    {
        var names = tags.Select(tag => tag.TrimStart('@')).ToList();
        var text = string.Join(' ', [title, .. names.Select(name => "@" + name)]);
        return Tags.All(expression => expression.Matches(names)) && Grep?.IsMatch(text) is not false && GrepInvert?.IsMatch(text) is not true;
    }
}
