using System.CommandLine;
using PortalAcceptance.Cli.Hosting;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Commands;

internal sealed class TargetCommand(AcceptanceHost host, TextWriter output, TextWriter error)
{
    // Tells the suite to try the portal instead of running scenarios.
    private const string TargetVariable = "ACCEPTANCE_TARGET";

    public static Command In(AcceptanceHost host, TextWriter output, TextWriter error, RunSettingsSource environment)
    {
        var config = new Option<string>("--config", "-c") { Description = "Configuration file", HelpName = "FILE" };
        var project = new Option<string>("--project") { Description = "Project of the file", HelpName = "NAME" };
        var locale = new Option<string>("--locale") { Description = "Language of the browser", HelpName = "TAG" };
        var command = new Command("target", "Try the configured portal, without changing anything on it: what is found, what is missing, what is skipped and why") { config, project, locale };
        command.SetAction((parsed, cancellationToken) => new TargetCommand(host, output, error).RunAsync(
            new Dictionary<string, string?>
            {
                [SettingsTable.ConfigVariable] = parsed.GetValue(config),
                [SettingsTable.ProjectVariable] = parsed.GetValue(project),
                ["PORTAL_LOCALE"] = parsed.GetValue(locale),
            },
            environment,
            cancellationToken));
        return command;
    }

    // The program says what is wrong with the settings.
    private async Task<int> RunAsync(Dictionary<string, string?> options, RunSettingsSource source, CancellationToken cancellationToken)
    {
        try
        {
            host.Require();
            var variables = new Dictionary<string, string>(source.Environment) { [TargetVariable] = "true" };
            foreach (var (name, value) in options.Where(option => option.Value is not null))
            {
                variables[name] = value!;
            }
            return await host.RunAsync(variables, output.WriteLine, error.WriteLine, cancellationToken) ?? ExitCodes.Interrupted;
        }
        catch (RunSettingsException refusal)
        {
            await error.WriteLineAsync(refusal.Message);
            return ExitCodes.Refused;
        }
    }
}
