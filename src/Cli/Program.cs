using System.Text;
using PortalAcceptance.Cli.Commands;
using PortalAcceptance.Cli.Hosting;
using PortalAcceptance.Cli.Reporting;
using PortalAcceptance.RunConfiguration;

// The marks of passed and failed scenarios are not in every terminal's own encoding.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var commands = new CommandLine(AcceptanceHost.BesideThisProgram(), Terminal.Console(), Console.Out, Console.Error, RunSettingsSource.ThisProcess());
return await commands.InvokeAsync(args);
