using FluentAssertions;
using NUnit.Framework;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class SelectionTests
{
    private static readonly string[] _firstAndLastName = ["Account information requires \"First name\"", "Account information requires \"Last name\""];

    [Test]
    public async Task TheShownTitleOfARowSelectsThatRowAlone() =>
        (await ListAsync(new() { ["PORTAL_GREP"] = "Account information requires \"First name\"" })).Should().Equal(_firstAndLastName[0]);

    [Test]
    public async Task APartOfATitleSelectsAllRowsThatShareIt() =>
        (await ListAsync(new() { ["PORTAL_GREP"] = "Account information requires" })).Should().Equal(_firstAndLastName);

    [Test]
    public async Task TheFeatureTitleBelongsToTheTitle() =>
        (await ListAsync(new() { ["PORTAL_GREP"] = "^Edit account information Account information requires \"Last" })).Should().Equal(_firstAndLastName[1]);

    [Test]
    public async Task TagsAndThePlatformsFilterNarrowTheListTogether()
    {
        var tutorial = await ListAsync(new() { ["PORTAL_TAGS"] = "tutorial" });
        var narrowed = await ListAsync(new() { ["PORTAL_TAGS"] = "tutorial" }, "--filter", "FullyQualifiedName~password");

        tutorial.Should().HaveCountGreaterThan(narrowed.Count);
        narrowed.Should().NotBeEmpty().And.AllSatisfy(title => title.Should().Contain("password")).And.BeSubsetOf(tutorial);
        (await ListAsync([], "--filter", "TestCategory=tutorial")).Should().BeEquivalentTo(tutorial);
    }

    [Test]
    public async Task EveryScenarioCanBeSelectedByItsName() =>
        (await ListAsync(new() { ["PORTAL_GREP"] = "." })).Should().BeEquivalentTo(await ListAsync([]));

    [Test]
    public async Task ATagExpressionSelects()
    {
        (await PlacesAsync("@tutorial and not @fr")).Should().NotBeEmpty()
            .And.BeSubsetOf(await PlacesAsync("@tutorial")).And.NotIntersectWith(await PlacesAsync("@fr"));

        // Titles may be the same in two languages.
        static async Task<IEnumerable<string>> PlacesAsync(string tags) =>
            (await AcceptanceProgram.RunInRepositoryAsync(new() { ["PORTAL_LIST"] = "1", ["PORTAL_TAGS"] = tags })).Output.Split('\n').Where(line => line.StartsWith("features", StringComparison.Ordinal));
    }

    [TestCase("features/password")]
    [TestCase("update-password.feature")]
    [TestCase("UPDATE-PASS")]
    public async Task FilesAndFoldersAreListedWithTheirLines(string files)
    {
        var (exitCode, output, error) = await AcceptanceProgram.RunInRepositoryAsync(new() { ["PORTAL_LIST"] = "1", ["PORTAL_FILES"] = files });

        exitCode.Should().Be(0, error);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var place = lines.Single(line => line.EndsWith("  A customer updates the password", StringComparison.Ordinal)).Split("  ")[0].Split(':');
        File.ReadLines(Path.Combine(SourceLines.Repository, place[0])).ElementAt(int.Parse(place[1]) - 1).Should().Contain("A customer updates the password");
        lines[^1].Should().StartWith($"{lines.Length - 1} scenarios in ");
    }

    [Test]
    public async Task ALineSelectsTheScenarioAroundIt()
    {
        const string file = "features/password/update-password.feature";
        var title = File.ReadLines(Path.Combine(SourceLines.Repository, file)).Index().First(line => line.Item.Contains("Scenario: A customer updates the password")).Index + 1;

        foreach (var line in new[] { title, title + 1 })
        {
            var (_, output, error) = await AcceptanceProgram.RunInRepositoryAsync(new() { ["PORTAL_LIST"] = "1", ["PORTAL_FILES"] = $"{file}:{line}" });
            output.ReplaceLineEndings("\n").Should().Be($"{file}:{title}  A customer updates the password\n1 scenario in 1 file\n", error);
        }
    }

    [Test]
    public async Task SavedFilesSelectTheScenariosThatTheyTouch()
    {
        var feature = Path.Combine(SourceLines.Repository, "features", "password", "update-password.feature");

        (await ListedAsync(new() { ["ACCEPTANCE_SAVED_FILES"] = feature })).Should().NotBeEmpty()
            .And.Equal(await ListedAsync(new() { ["PORTAL_FILES"] = "features/password/update-password.feature" }));

        static async Task<IEnumerable<string>> ListedAsync(Dictionary<string, string> variables) =>
            (await AcceptanceProgram.RunInRepositoryAsync(new(variables) { ["PORTAL_LIST"] = "1" })).Output.Split('\n');
    }

    [Test]
    public async Task RepetitionsAreListedAndShardedToo()
    {
        Dictionary<string, string> variables = new() { ["PORTAL_GREP"] = "Account information requires", ["PORTAL_REPEAT_EACH"] = "2" };
        var all = await ListAsync(variables);
        var shards = await Task.WhenAll(Enumerable.Range(1, 3).Select(shard => ListAsync(new(variables) { ["PORTAL_SHARD"] = $"{shard}/3" })));

        all.Should().BeEquivalentTo([.. _firstAndLastName, .. _firstAndLastName.Select(title => $"{title} (repeat 2)")]);
        shards.SelectMany(shard => shard).Should().BeEquivalentTo(all).And.OnlyHaveUniqueItems();
    }

    [Test]
    public async Task StepsAreListedWithTheirUsesAndAnExample()
    {
        var (exitCode, output, error) = await AcceptanceProgram.RunInRepositoryAsync(new() { ["ACCEPTANCE_STEPS"] = "my password is unchanged" });

        exitCode.Should().Be(0, error);
        output.ReplaceLineEndings("\n").Should().MatchRegex(@"^\w+Steps\n +\d+  Then my password is unchanged\n +my password is unchanged  \(features/\S+\.feature:\d+\)\n1 step, 0 unused\n$");
    }

    [TestCase("PORTAL_GREP", "fly to the moon", "No scenario matches the expression fly to the moon; see what there is with --list.")]
    [TestCase("PORTAL_FILES", "nowhere.feature", "No scenario is in nowhere.feature; see what there is with --list.")]
    [TestCase("ACCEPTANCE_SAVED_FILES", "/a/Screen.txt\n/a/Other.cs", "No scenario is in or uses Screen.txt or Other.cs; see what there is with --list.")]
    [TestCase("PORTAL_TAGS", "@nobody", "No scenario has tags for @nobody; see what there is with --list.")]
    public async Task ASelectionOfNothingIsRefused(string name, string value, string sentence)
    {
        var (exitCode, _, error) = await AcceptanceProgram.RunAsync(new() { [name] = value });

        exitCode.Should().Be(2);
        error.Trim().Should().Be(sentence);
    }

    private static async Task<IReadOnlyList<string>> ListAsync(Dictionary<string, string> variables, params string[] arguments)
    {
        var (exitCode, output, error) = await AcceptanceProgram.RunAsync(variables, ["--list-tests", .. arguments]);
        exitCode.Should().Be(0, error);
        return [.. output.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal) && !line.StartsWith("  duration:", StringComparison.Ordinal)).Select(line => line.Trim())];
    }
}
