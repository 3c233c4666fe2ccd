using System.CommandLine;
using PortalAcceptance.Cli.Hosting;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Commands;

// The scenario program knows the steps.
internal sealed class StepsCommand(AcceptanceHost host, TextWriter output, TextWriter error)
{
    public const string Name = "steps";

    // Names the words to look for; see tests/Acceptance.
    private const string Variable = "ACCEPTANCE_STEPS";

    public static Command In(AcceptanceHost host, TextWriter output, TextWriter error, RunSettingsSource environment)
    {
        var words = new Argument<string[]>("WORDS") { Description = "Words of a step; by default, all steps", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command(Name, "List the steps that scenarios can use, with how often each is used and an example") { words };
        command.SetAction((parsed, cancellationToken) =>
            new StepsCommand(host, output, error).RunAsync(string.Join(' ', parsed.GetValue(words) ?? []), environment, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string words, RunSettingsSource source, CancellationToken cancellationToken)
    {
        try
        {
            host.Require();
            var variables = new Dictionary<string, string>(source.Environment) { [Variable] = words.Length > 0 ? words : " " };
            return await host.RunAsync(variables, output.WriteLine, error.WriteLine, cancellationToken) switch
            {
                null => ExitCodes.Interrupted,
                0 => ExitCodes.Passed,
                _ => ExitCodes.Refused,
            };
        }
        catch (RunSettingsException refusal)
        {
            await error.WriteLineAsync(refusal.Message);
            return ExitCodes.Refused;
        }
    }
}
