using System.Collections;

namespace PortalAcceptance.RunConfiguration;

/// <summary>Where settings are read from: options before environment variables before the file.</summary>
public sealed record RunSettingsSource
{
    /// <summary>The configuration file, or <see langword="null"/> to look for <c>playwright.config.json</c>:
    /// <c>PORTAL_CONFIG</c>, else upwards from each of <see cref="SearchFrom"/>.</summary>
    public string? ConfigFile { get; init; }

    /// <summary>The environment variables; those that start with <c>PORTAL_</c> are settings.</summary>
    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    /// <summary>Command-line options by name (<c>--workers</c>); they win over everything else.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();

    /// <summary>What relative paths in variables and options are relative to.</summary>
    public required string CurrentDirectory { get; init; }

    /// <summary>The directories from which the file is looked for upwards, in order.</summary>
    public required IReadOnlyList<string> SearchFrom { get; init; }

    /// <summary>The number of logical cores, which <c>workers</c> may be a share of.</summary>
    public int LogicalCores { get; init; } = System.Environment.ProcessorCount;

    /// <summary>This process: its environment, its current directory and its assemblies' directory.</summary>
    public static RunSettingsSource ThisProcess() => new()
    {
        Environment = System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? ""),
        CurrentDirectory = Directory.GetCurrentDirectory(),
        SearchFrom = [Directory.GetCurrentDirectory(), AppContext.BaseDirectory],
    };
}
