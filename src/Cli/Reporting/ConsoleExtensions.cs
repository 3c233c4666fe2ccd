using Spectre.Console;

namespace PortalAcceptance.Cli.Reporting;

internal static class ConsoleExtensions
{
    // Longer than any line, and short enough for Spectre to calculate with.
    private const int Unbroken = 1_000_000;

    /// <summary>Breaks no more lines: paths and commands are there to be copied, and a file has no width.</summary>
    public static void Unwrap(this IAnsiConsole console) => console.Profile.Width = Unbroken;
}
