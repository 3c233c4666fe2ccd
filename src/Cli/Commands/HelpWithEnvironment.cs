using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Commands;

internal sealed class HelpWithEnvironment(HelpAction help) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        switch (parseResult.CommandResult.Command.Name)
        {
            case PortalCommand.Name:
                break;
            case FaultsCommand.Name:
                WriteExitCodesOfTrials(output, "fault");
                break;
            case MutantsCommand.Name:
                WriteExitCodesOfTrials(output, "change");
                break;
            default:
                WriteEnvironment(output);
                WriteExitCodes(output, [
                    (ExitCodes.Passed, "scenarios ran and none failed"),
                    (ExitCodes.Failed, "a scenario failed, or was flaky with --fail-on-flaky-tests"),
                    (ExitCodes.Refused, "settings or options are wrong, or the portal or the browser is missing"),
                    (ExitCodes.Incomplete, "no scenario ran, or the run ended early"),
                    (ExitCodes.Quarantined, "an account of the portal could not be put back"),
                    (ExitCodes.Interrupted, "interrupted"),
                ]);
                break;
        }
        return exitCode;
    }

    private static void WriteEnvironment(TextWriter output)
    {
        output.WriteLine("Environment:");
        output.WriteLine("  The variable in parentheses sets the same as the option. Both override playwright.config.json.");
        foreach (var setting in SettingsTable.All.Where(setting => setting is { Variable: not null, Option: null }))
        {
            output.WriteLine($"  {setting.Variable}  {setting.Description}");
        }
        output.WriteLine();
    }

    private static void WriteExitCodesOfTrials(TextWriter output, string tried) => WriteExitCodes(output, [
        (ExitCodes.Passed, $"a scenario notices each {tried}"),
        (ExitCodes.Failed, $"no scenario notices a {tried}"),
        (ExitCodes.Refused, "a name, settings or options are wrong, or the browser is missing"),
        (ExitCodes.Incomplete, "the run ended early"),
        (ExitCodes.Interrupted, "interrupted"),
    ]);

    private static void WriteExitCodes(TextWriter output, IReadOnlyList<(int Code, string Meaning)> codes)
    {
        output.WriteLine("Exit codes:");
        foreach (var (code, meaning) in codes)
        {
            output.WriteLine($"  {code,3}  {meaning}");
        }
    }
}
