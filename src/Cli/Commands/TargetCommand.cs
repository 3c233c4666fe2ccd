using System.CommandLine;
using PortalAcceptance.Cli.Hosting;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Commands;

// The scenario program knows what the scenarios look for.
internal sealed class TargetCommand(AcceptanceHost host, TextWriter output, TextWriter error)
{
    // See tests/Acceptance.
    private const string Variable = "ACCEPTANCE_TARGET";

    public static Command In(RunOptions options, AcceptanceHost host, TextWriter output, TextWriter error, RunSettingsSource environment)
    {
        var command = new Command("target", "Try the configured portal, without changing anything: what is found, what is missing, what is skipped and why");
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => new TargetCommand(host, output, error).RunAsync(options.Read(parsed, environment), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(RunSettingsSource source, CancellationToken cancellationToken)
    {
        try
        {
            host.Require();
            var variables = HostVariables.Of(source, RunSettings.Load(source));
            variables[Variable] = "true";
            return await host.RunAsync(variables, output.WriteLine, error.WriteLine, cancellationToken) ?? ExitCodes.Interrupted;
        }
        catch (RunSettingsException refusal)
        {
            await error.WriteLineAsync(refusal.Message);
            return ExitCodes.Refused;
        }
    }
}
