using System.Text;
using PortalAcceptance.Cli.Commands;
using PortalAcceptance.Cli.Hosting;
using PortalAcceptance.RunConfiguration;
using Spectre.Console;

// The marks of passed and failed scenarios are not in every terminal's own encoding.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
// Colours are for eyes: a file or a pipe gets plain text, whatever TERM says.
var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
var commands = new CommandLine(AcceptanceHost.BesideThisProgram(), console, Console.Out, Console.Error, RunSettingsSource.ThisProcess());
return await commands.InvokeAsync(args);
