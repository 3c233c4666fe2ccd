using System.CommandLine;
using System.CommandLine.Help;
using PortalAcceptance.Cli.Hosting;
using PortalAcceptance.Cli.Watching;
using PortalAcceptance.RunConfiguration;
using Spectre.Console;

namespace PortalAcceptance.Cli.Commands;

internal sealed class CommandLine(AcceptanceHost host, IAnsiConsole console, TextWriter output, TextWriter error, RunSettingsSource environment)
{
    // An argument that begins with @ is a tag, not a file of arguments.
    private static readonly ParserConfiguration _parsing = new() { ResponseFileTokenReplacer = null };

    private readonly RunOptions _options = new();

    private readonly Option<bool> _watch = new("--watch") { Description = "Whenever a feature or a step is saved, run the scenarios that it touches, until Ctrl+C" };

    // The command line that Playwright's package brings.
    public Func<string[], int> Playwright { get; init; } = Microsoft.Playwright.Program.Main;

    // A run that is stopped ends its browsers and says what ran; the library's two seconds are too short for that.
    private TimeSpan Patience => host.Grace + TimeSpan.FromSeconds(20);

    public async Task<int> InvokeAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken = default)
    {
        var parsed = Root().Parse(arguments, _parsing);
        if (parsed.Errors.Count > 0)
        {
            await error.WriteLineAsync($"{string.Join(" ", parsed.Errors.Select(mistake => mistake.Message))} Run portal-acceptance --help to see what there is.");
            return ExitCodes.Refused;
        }
        return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, ProcessTerminationTimeout = Patience }, cancellationToken);
    }

    private RootCommand Root()
    {
        var root = new RootCommand("Runs the acceptance scenarios of the account settings, or the reference portal. Without a command it runs the scenarios.");
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithEnvironment((HelpAction)help.Action!);
        AddRun(root);
        root.Add(Run());
        root.Add(FaultsCommand.In(host, console, output, error, environment));
        root.Add(DocsCommand.In(console, error, environment));
        root.Add(TraceCommand.In(output, error, Playwright, environment));
        root.Add(StepsCommand.In(host, output, error, environment));
        root.Add(ConfigCommand.In(_options, output, error, environment));
        root.Add(CodegenCommand.In(output, error, Playwright, environment));
        root.Add(MutantsCommand.In(host, console, output, error, environment));
        root.Add(TargetCommand.In(_options, host, output, error, environment));
        root.Add(Portal());
        return root;
    }

    private Command Run()
    {
        var run = new Command("run", "Run the scenarios: live progress, a summary, and where to look");
        AddRun(run);
        return run;
    }

    private void AddRun(Command command)
    {
        _options.AddTo(command);
        command.Add(_watch);
        command.SetAction((parsed, cancellationToken) =>
        {
            var run = new RunCommand(host, console, output, error, TimeProvider.System);
            var source = _options.Read(parsed, environment);
            return parsed.GetValue(_watch) ? new WatchCommand(host, run, console, error).RunAsync(source, cancellationToken) : run.RunAsync(source, cancellationToken);
        });
    }

    private Command Portal()
    {
        var port = new Option<int?>("--port", "-p") { Description = "The port on this machine", HelpName = "N" };
        var settings = new Argument<string[]>("settings") { Description = "The portal's own settings, as in --Portal:Key=value" };
        var portal = new Command(PortalCommand.Name, "Run the reference portal until Ctrl+C") { port, settings };
        portal.SetAction((parsed, cancellationToken) =>
            new PortalCommand(output, error).RunAsync(parsed.GetValue(port), parsed.GetValue(settings) ?? [], cancellationToken));
        return portal;
    }
}
