using Spectre.Console;

namespace PortalAcceptance.Cli.Reporting;

internal static class ConsoleExtensions
{
    // Longer than any line, and short enough for Spectre to calculate with.
    private const int Unbroken = 1_000_000;

    // Paths and commands must be copyable, so lines are not wrapped.
    public static void Unwrap(this IAnsiConsole console) => console.Profile.Width = Unbroken;
}
