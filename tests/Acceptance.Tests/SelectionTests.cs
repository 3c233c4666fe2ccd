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

    private static async Task<IReadOnlyList<string>> ListAsync(Dictionary<string, string> variables, params string[] arguments)
    {
        var (exitCode, output, error) = await AcceptanceProgram.RunAsync(variables, ["--list-tests", .. arguments]);
        exitCode.Should().Be(0, error);
        return [.. output.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal) && !line.StartsWith("  duration:", StringComparison.Ordinal)).Select(line => line.Trim())];
    }
}
