using PortalAcceptance.Cli.Trials;

namespace PortalAcceptance.Cli.Commands;

internal static class ExitCodes
{
    public const int Passed = 0;

    public const int Failed = 1;

    public const int Refused = 2;

    public const int Incomplete = 3;

    // An account of the portal under test could not be put back.
    public const int Quarantined = 4;

    public const int Interrupted = 130;

    public static int Of(TrialResults results) =>
        results.ExitCode is null ? Interrupted
        : results.ExitCode == Refused ? Refused
        : !results.IsComplete ? Incomplete
        : results.Unnoticed.Any() ? Failed
        : Passed;
}
