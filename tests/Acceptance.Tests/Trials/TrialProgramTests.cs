using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Trials;

namespace PortalAcceptance.Acceptance.Tests.Trials;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class TrialProgramTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task FaultsAreCaughtByScenariosThatNoticeThem()
    {
        var (exitCode, error, judged) = await RunAsync(
            [],
            new Misbehavior("card-luhn-skipped", ["card", "validation"]) { CaughtBy = "Card numbers: A card number that is mistyped is refused", Candidates = [] },
            new Misbehavior("short-login-id-accepted", ["login", "validation"]) { CaughtBy = "Log in: A shortened login ID is refused", Candidates = [] },
            new Misbehavior("billing-not-saved", ["billing"]) { Candidates = ["menu"] });

        exitCode.Should().Be(0, error);
        judged.Keys.Should().BeEquivalentTo("card-luhn-skipped", "short-login-id-accepted", "billing-not-saved");
        judged["card-luhn-skipped"]!["caught"]!["sentence"]!.GetValue<string>().Should().StartWith("Expected the error \"This card number is not valid.\"");
        judged["short-login-id-accepted"]!["caught"].Should().NotBeNull();
        judged["billing-not-saved"]!["caught"].Should().BeNull("no scenario about the menu edits billing information");
        judged["billing-not-saved"]!["tried"]!.GetValue<int>().Should().BeGreaterThan(1);
    }

    [Test]
    public async Task OnlyTheBundledPortalCanMisbehave()
    {
        var (exitCode, error, judged) = await RunAsync(new() { ["PORTAL_BASE_URL"] = "http://127.0.0.1:9" }, new Misbehavior("card-luhn-skipped", []));

        exitCode.Should().Be(RunArguments.RefusedExitCode);
        error.Trim().Should().StartWith("Only the bundled portal can be told to misbehave; ").And.NotContain("\n");
        judged.Should().BeEmpty();
    }

    private async Task<(int ExitCode, string Error, IReadOnlyDictionary<string, JsonNode?> Judged)> RunAsync(Dictionary<string, string> variables, params Misbehavior[] misbehaviors)
    {
        var (plan, progress) = (Path.Combine(_folder, "plan.json"), Path.Combine(_folder, "progress.ndjson"));
        await File.WriteAllTextAsync(plan, JsonSerializer.Serialize(new TrialPlan(progress, Workers: 4, misbehaviors), JsonSerializerOptions.Web));
        var (exitCode, _, error) = await AcceptanceProgram.RunAsync(new(variables) { [TrialPlan.Variable] = plan });
        var lines = File.Exists(progress) ? await File.ReadAllLinesAsync(progress) : [];
        return (exitCode, error, lines.Select(line => JsonNode.Parse(line)!["judged"]).OfType<JsonNode>().ToDictionary(judgement => judgement["misbehavior"]!.GetValue<string>(), JsonNode? (judgement) => judgement));
    }
}
