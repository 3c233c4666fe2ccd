using System.Globalization;
using System.Xml.Linq;
using NUnit.Framework;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Tests.Words;

// The suite with options of the command line, passed on as the command line does.
internal static class SuiteProgram
{
    public static async Task<IReadOnlyList<string>> ListAsync(params string[] words)
    {
        var (exitCode, output, error) = await AcceptanceProgram.RunInRepositoryAsync(Variables(["--list", .. words]));
        return exitCode == 0
            ? [.. output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).SkipLast(1).Select(line => line.Split(" (repeat ")[0])]
            : throw new AssertionException(error);
    }

    // Leaves its results in a folder.
    public static async Task<(bool Passed, IReadOnlyList<Ending> Endings)> RunAsync(BrokenPortal portal, string results, params string[] words)
    {
        var variables = Variables(words).Select(variable => (variable.Key, variable.Value)).Append(AcceptanceProgram.IsImpatient).ToArray();
        var (exitCode, output) = await portal.RunScenariosAsync(new { outputDir = results, use = new { baseURL = portal.BaseUrl } }, variables);
        await TestContext.Out.WriteLineAsync(output);
        return (exitCode == 0, [.. XDocument.Load(Path.Combine(results, "junit.xml")).Descendants("testcase").Select(test => EndingOf(test, results))]);
    }

    private static Ending EndingOf(XElement test, string results)
    {
        var title = (string)test.Attribute("name")!;
        var (failure, reruns, flaky) = (test.Element("failure"), test.Elements("rerunFailure").Count(), test.Elements("flakyFailure").Count());
        return new Ending(title, failure is not null ? "failed" : flaky > 0 ? "flaky" : "passed", 1 + reruns + flaky, TracedOf(title, results));
    }

    private static string TracedOf(string title, string results)
    {
        // Each page has a trace of its own.
        var name = title.Replace(' ', '-').ToLower(CultureInfo.InvariantCulture);
        return string.Join(",", Directory.EnumerateFiles(Path.Combine(results, "evidence"), $"{name}*.trace.zip").Select(file => file.Split("-attempt") is [_, var attempt] ? attempt[..1] : "1").Distinct().Order());
    }

    private static Dictionary<string, string> Variables(string[] words)
    {
        var variables = new Dictionary<string, string>();
        for (var index = 0; index < words.Length; index++)
        {
            var word = words[index];
            var setting = SettingsTable.All.Single(setting => setting.Option == (word.StartsWith('-') ? word : "FILES"));
            variables[setting.Variable!] = setting.IsPositional ? word : setting.IsFlag ? "true" : words[++index];
        }

        return variables;
    }
}
