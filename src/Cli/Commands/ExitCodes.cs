namespace PortalAcceptance.Cli.Commands;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCodes
{
    /// <summary>All is well: at least one scenario ran and none failed, or each customer is charged.</summary>
    public const int Passed = 0;

    /// <summary>A scenario failed, or something is left to do for a customer's month.</summary>
    public const int Failed = 1;

    /// <summary>The settings or the options are wrong, or the portal, its database or the browser is missing.</summary>
    public const int Refused = 2;

    /// <summary>No scenario ran, the run broke off, or a customer's month could not be closed.</summary>
    public const int Incomplete = 3;

    /// <summary>The run was interrupted, as shells say it of Ctrl+C.</summary>
    public const int Interrupted = 130;
}
