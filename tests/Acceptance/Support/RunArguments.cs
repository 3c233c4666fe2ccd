using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Support;

internal static class RunArguments
{
    public const int RefusedExitCode = 2;

    private static readonly string[] _questions = ["--help", "-h", "-?", "--info", "--list-tests"];

    public static bool OnlyAsk(IEnumerable<string> arguments) => arguments.Any(_questions.Contains);

    // A --settings among the arguments is left as it is.
    public static string[] With(RunSettings settings, string[] arguments)
    {
        if (arguments.Contains("--settings"))
        {
            return arguments;
        }

        var file = Path.Combine(Path.GetTempPath(), $"portal-acceptance-{Environment.ProcessId}.runsettings");
        File.WriteAllText(file, $"""
            <RunSettings>
              <RunConfiguration>
                <CollectSourceInformation>true</CollectSourceInformation>
              </RunConfiguration>
              <NUnit>
                <NumberOfTestWorkers>{settings.Workers}</NumberOfTestWorkers>
              </NUnit>
            </RunSettings>
            """);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);
        return [.. arguments, "--settings", file];
    }
}
