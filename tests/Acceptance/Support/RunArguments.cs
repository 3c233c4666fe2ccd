using System.Security;
using NUnit.Framework.Interfaces;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Support;

internal static class RunArguments
{
    public const int RefusedExitCode = 2;

    private const string Filter = "--filter";
    private const string ListTests = "--list-tests";

    private static readonly string[] _questions = ["--help", "-h", "-?", "--info", ListTests];

    public static bool OnlyAsk(IEnumerable<string> arguments) => arguments.Any(_questions.Contains);

    // A --settings among the arguments is left as it is.
    public static string[] With(RunSettings settings, string[] arguments)
    {
        if (arguments.Contains("--settings"))
        {
            return arguments;
        }

        var selected = new ScenarioSelection(settings).Tests();
        var where = selected is null ? "" : $"<Where>{SecurityElement.Escape(string.Join(" or ", selected.Select(Expression)))}</Where>";
        var file = Path.Combine(Path.GetTempPath(), $"portal-acceptance-{Environment.ProcessId}.runsettings");
        File.WriteAllText(file, $"""
            <RunSettings>
              <RunConfiguration>
                <CollectSourceInformation>true</CollectSourceInformation>
              </RunConfiguration>
              <NUnit>
                <NumberOfTestWorkers>{settings.Workers}</NumberOfTestWorkers>
                {where}
              </NUnit>
            </RunSettings>
            """);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);
        return [.. selected is not null && arguments.Contains(ListTests) ? Filtered(arguments, selected) : arguments, "--settings", file];
    }

    // By class and name: NUnit removes spaces from full names.
    private static string Expression(ITest test) => $"(class == \"{test.ClassName}\" and name == \"{Escaped(test.Name, "\\\"")}\")";

    // A list of tests follows the platform's own filter and not the runsettings.
    private static IEnumerable<string> Filtered(string[] arguments, IEnumerable<ITest> selected)
    {
        var filter = string.Join('|', selected.Select(test => $"FullyQualifiedName={Escaped(test.FullName, @"\()&|=!~")}"));
        var given = Array.IndexOf(arguments, Filter);
        return given < 0
            ? [.. arguments, Filter, filter]
            : arguments.Select((argument, index) => index == given + 1 ? $"({argument})&({filter})" : argument);
    }

    private static string Escaped(string text, string special) =>
        string.Concat(text.Select(character => special.Contains(character) ? $"\\{character}" : $"{character}"));
}
