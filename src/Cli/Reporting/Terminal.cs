using Spectre.Console;

namespace PortalAcceptance.Cli.Reporting;

internal static class Terminal
{
    // Plain text in a file or a pipe, whatever TERM says.
    public static IAnsiConsole Console() => System.Console.IsOutputRedirected
        ? AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No })
        : AnsiConsole.Console;
}
