namespace PortalAcceptance.RunConfiguration;

/// <summary>How a browser is launched (Playwright's <c>use.launchOptions</c>).</summary>
public sealed record LaunchSettings
{
    /// <summary>Further command-line arguments for the browser.</summary>
    public required IReadOnlyList<string> Args { get; init; }

    /// <summary>Environment variables the browser gets besides those of this process.</summary>
    public required IReadOnlyDictionary<string, string> Env { get; init; }

    /// <summary>The absolute path of the browser to launch, or <see langword="null"/> to find one.</summary>
    public string? ExecutablePath { get; init; }

    /// <summary>The pause after each browser operation, so that a person can follow; zero for none.</summary>
    public TimeSpan SlowMo { get; init; }

    /// <summary>How long the browser may take to start; zero for no limit.</summary>
    public TimeSpan Timeout { get; init; }
}
