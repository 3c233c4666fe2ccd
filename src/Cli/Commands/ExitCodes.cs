namespace PortalAcceptance.Cli.Commands;

internal static class ExitCodes
{
    public const int Passed = 0;

    public const int Failed = 1;

    public const int Refused = 2;

    public const int Incomplete = 3;

    public const int Interrupted = 130;
}
