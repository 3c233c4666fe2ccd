using System.CommandLine;
using PortalAcceptance.Portal;
using PortalAcceptance.Portal.TestSupport;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Commands;

// Playwright's recorder shows the role and the name of what one clicks, which page objects need.
internal sealed class CodegenCommand(TextWriter output, TextWriter error, Func<string[], int> playwright)
{
    public const string Name = "codegen";

    private const string Recorder = "codegen";

    public static Command In(TextWriter output, TextWriter error, Func<string[], int> playwright, RunSettingsSource environment)
    {
        var arguments = new Argument<string[]>("ARGUMENTS") { Description = "Options of Playwright's codegen, after --", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command(Name, "Record on the portal with Playwright's recorder: the bundled portal, or the one of use.baseURL") { arguments };
        command.SetAction((parsed, cancellationToken) =>
            new CodegenCommand(output, error, playwright).RunAsync(parsed.GetValue(arguments) ?? [], environment, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(IReadOnlyList<string> arguments, RunSettingsSource source, CancellationToken cancellationToken)
    {
        try
        {
            return RunSettings.LoadProjects(source)[0].Use.BaseUrl is { } baseUrl ? Record(baseUrl.ToString(), arguments) : await RecordBundledAsync(arguments, cancellationToken);
        }
        catch (RunSettingsException refusal)
        {
            await error.WriteLineAsync(refusal.Message);
            return ExitCodes.Refused;
        }
    }

    private async Task<int> RecordBundledAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("portal-acceptance-codegen-");
        try
        {
            await using var portal = PortalWithTestSupport.Build(
                ["--urls=http://127.0.0.1:0", $"--Portal:DataFolder={data.FullName}", "--Portal:Demo:Enabled=true", "--Logging:LogLevel:Default=Warning"]);
            await portal.StartAsync(cancellationToken);
            Greeting.Write(portal, output);
            var exitCode = Record(portal.Urls.First(), arguments);
            await portal.StopAsync(CancellationToken.None);
            return exitCode;
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private int Record(string address, IReadOnlyList<string> arguments) => playwright([Recorder, "--target", "csharp", .. arguments, address]);
}
