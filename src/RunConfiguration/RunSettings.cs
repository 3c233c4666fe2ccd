using System.Text.RegularExpressions;
using PortalAcceptance.RunConfiguration.Reading;

namespace PortalAcceptance.RunConfiguration;

/// <summary>How the scenarios are run, read from <c>playwright.config.json</c>, <c>PORTAL_*</c> variables and
/// command-line options, and checked. The vocabulary is Playwright Test's.</summary>
public sealed record RunSettings
{
    /// <summary>The configuration file's name.</summary>
    public const string FileName = "playwright.config.json";

    /// <summary>The file that was read, or <see langword="null"/> when there is none.</summary>
    public string? ConfigFile { get; init; }

    /// <summary>The project of the file that these settings are for, or <see langword="null"/> when it has none.</summary>
    public string? Project { get; init; }

    /// <summary>The absolute path of the folder of the feature files.</summary>
    public required string TestDir { get; init; }

    /// <summary>Which scenarios to run, or <see langword="null"/> for all; see <see cref="Selects"/>.</summary>
    public Regex? Grep { get; init; }

    /// <summary>The tags, without <c>@</c>, that a scenario must carry to run, all of them; see <see cref="Selects"/>.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>How long a scenario may take; zero for no limit.</summary>
    public TimeSpan Timeout { get; init; }

    /// <summary>How long an expectation waits to come true; zero for no limit.</summary>
    public TimeSpan ExpectTimeout { get; init; }

    /// <summary>How many scenarios run at a time.</summary>
    public int Workers { get; init; }

    /// <summary>Further attempts at a failed scenario.</summary>
    public int Retries { get; init; }

    /// <summary>The absolute path of the folder for messages, traces and screenshots.</summary>
    public required string OutputDir { get; init; }

    /// <summary>What each scenario's browser is like.</summary>
    public required UseSettings Use { get; init; }

    /// <summary>The key of the test-support API of the portal under test, or <see langword="null"/>.</summary>
    public Secret? TestSupportKey { get; init; }

    /// <summary>Where <see cref="UseSettings.BaseUrl"/> was set, for messages: file, line and key, or the variable's or
    /// option's name.</summary>
    internal string BaseUrlOrigin { get; init; } = SettingsTable.BaseUrl.Key;

    /// <summary>Reads the settings of the one project to run.</summary>
    /// <param name="configFile">The configuration file; <see langword="null"/> looks for it.</param>
    /// <param name="environment">The environment variables; <see langword="null"/> takes this process's.</param>
    /// <exception cref="RunSettingsException">Something is wrong in them, or the file has several projects and none is chosen.</exception>
    public static RunSettings Load(string? configFile = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var process = RunSettingsSource.ThisProcess();
        return Load(process with { ConfigFile = configFile, Environment = environment ?? process.Environment });
    }

    /// <summary>Reads the settings of the one project to run.</summary>
    /// <param name="source">Where to read them from.</param>
    /// <exception cref="RunSettingsException">Something is wrong in them, or the file has several projects and none is chosen.</exception>
    public static RunSettings Load(RunSettingsSource source)
    {
        var projects = LoadProjects(source);
        return projects.Count == 1
            ? projects[0]
            : throw new RunSettingsException($"{projects[0].ConfigFile} has several projects ({string.Join(", ", projects.Select(project => project.Project))}) "
                + $"and one run takes one; choose with {SettingsTable.ProjectVariable}.");
    }

    /// <summary>Reads the settings of each project to run: the chosen one, else all; one without a name when the file has none.</summary>
    /// <param name="source">Where to read them from.</param>
    /// <exception cref="RunSettingsException">Something is wrong in them.</exception>
    public static IReadOnlyList<RunSettings> LoadProjects(RunSettingsSource source) => new RunSettingsReader(source).Read();

    /// <summary>Whether <see cref="Grep"/> and <see cref="Tags"/> select a scenario; without either all are selected.</summary>
    /// <param name="title">Its title, with those of the feature and rule before it where these should count.</param>
    /// <param name="tags">Its tags, with or without the leading <c>@</c>.</param>
    public bool Selects(string title, IEnumerable<string> tags)
    {
        var names = tags.Select(tag => tag.TrimStart('@')).ToList();
        return Tags.All(names.Contains)
            && (Grep is null || Grep.IsMatch(string.Join(' ', [title, .. names.Select(name => "@" + name)])));
    }
}
