using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Commands;

/// <summary>Help that also says what can be set by variables only, and what the exit codes mean.</summary>
/// <param name="help">The usual help.</param>
internal sealed class HelpWithEnvironment(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command.Name != PortalCommand.Name)
        {
            Write(parseResult.InvocationConfiguration.Output);
        }
        return exitCode;
    }

    private static void Write(TextWriter output)
    {
        output.WriteLine("Environment:");
        output.WriteLine("  The variable in brackets sets the same as the option, and both win over playwright.config.json.");
        foreach (var setting in SettingsTable.All.Where(setting => setting is { Variable: not null, Option: null }))
        {
            output.WriteLine($"  {setting.Variable}  {setting.Description}");
        }
        output.WriteLine();
        output.WriteLine("Exit codes:");
        output.WriteLine($"  {ExitCodes.Passed,3}  scenarios ran and none failed");
        output.WriteLine($"  {ExitCodes.Failed,3}  a scenario failed");
        output.WriteLine($"  {ExitCodes.Refused,3}  settings or options are wrong, or the portal or the browser is missing");
        output.WriteLine($"  {ExitCodes.Incomplete,3}  no scenario ran, or the run broke off");
        output.WriteLine($"  {ExitCodes.Interrupted,3}  interrupted");
    }
}
