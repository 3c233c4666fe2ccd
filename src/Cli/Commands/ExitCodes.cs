namespace PortalAcceptance.Cli.Commands;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCodes
{
    /// <summary>All is well: at least one scenario ran and none failed.</summary>
    public const int Passed = 0;

    /// <summary>A scenario failed.</summary>
    public const int Failed = 1;

    /// <summary>The settings or the options are wrong, or the portal or the browser is missing.</summary>
    public const int Refused = 2;

    /// <summary>No scenario ran, or the run broke off.</summary>
    public const int Incomplete = 3;

    /// <summary>The run was interrupted, as shells say it of Ctrl+C.</summary>
    public const int Interrupted = 130;
}
