using Spectre.Console;

namespace PortalAcceptance.Cli.Reporting;

internal static class Terminal
{
    /// <summary>Colors and a line that changes on a terminal; plain text in a file or a pipe, whatever the terminal type says.</summary>
    public static IAnsiConsole Console() => System.Console.IsOutputRedirected
        ? AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No })
        : AnsiConsole.Console;
}
