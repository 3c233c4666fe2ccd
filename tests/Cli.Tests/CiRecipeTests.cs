using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace PortalAcceptance.Cli.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed partial class CiRecipeTests
{
    private static IEnumerable<string> Runs() => Recipes()
        .SelectMany(recipe => Command().Matches(File.ReadAllText(recipe)).Select(command => command.Groups[1].Value))
        .Where(command => !command.StartsWith("docs", StringComparison.Ordinal)).Distinct();

    [Test]
    public void EachRecipeRunsAShardAndJoinsThem() => Recipes().Select(File.ReadAllText).Should().HaveCount(4)
        .And.AllSatisfy(recipe => recipe.Should().Contain("src/Cli -- --shard ").And.Contain("src/Cli -- docs "));

    [TestCaseSource(nameof(Runs))]
    public async Task ItsOptionsAreKnown(string command)
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in").End());

        (await run.InvokeAsync(Variable().Replace(command, variable => variable.Value == "\"" ? "" : "1").Replace("/results", "results").Split(' '))).Should().Be(0, run.Error);
    }

    private static IEnumerable<string> Recipes([CallerFilePath] string file = "") =>
        Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "docs", "ci"), "*.y*ml");

    [GeneratedRegex(@"--project src/Cli -- (.+)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    // Of each of the servers, with the quotation marks around them.
    [GeneratedRegex(@"\$\{\{.*?\}\}|\$\(\(.*?\)\)|\$\(.*?\)|\$\w+|""")]
    private static partial Regex Variable();
}
