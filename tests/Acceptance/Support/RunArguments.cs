using System.Security;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>Hands the run's settings to the test platform in the form that it reads: a runsettings file.</summary>
public static class RunArguments
{
    /// <summary>The exit code when the settings are wrong and nothing has run.</summary>
    public const int RefusedExitCode = 2;

    private static readonly string[] _questions = ["--help", "-h", "-?", "--info", "--list-tests"];

    /// <summary>Whether the arguments only ask the platform something, so that no scenario runs.</summary>
    public static bool OnlyAsk(IEnumerable<string> arguments) => arguments.Any(_questions.Contains);

    /// <summary>The platform's arguments, with a runsettings file for the number of workers and the selected scenarios.</summary>
    /// <param name="settings">The run's settings.</param>
    /// <exception cref="RunSettingsException">The settings select no scenario.</exception>
    /// <param name="arguments">The arguments given; a <c>--settings</c> among them is left as it is.</param>
    public static string[] With(RunSettings settings, string[] arguments)
    {
        if (arguments.Contains("--settings"))
        {
            return arguments;
        }

        var where = new ScenarioSelection(settings).Where();
        var file = Path.Combine(Path.GetTempPath(), $"portal-acceptance-{Environment.ProcessId}.runsettings");
        File.WriteAllText(file, $"""
            <RunSettings>
              <RunConfiguration>
                <CollectSourceInformation>true</CollectSourceInformation>
              </RunConfiguration>
              <NUnit>
                <NumberOfTestWorkers>{settings.Workers}</NumberOfTestWorkers>
                {(where is null ? "" : $"<Where>{SecurityElement.Escape(where)}</Where>")}
              </NUnit>
            </RunSettings>
            """);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);
        return [.. arguments, "--settings", file];
    }
}
