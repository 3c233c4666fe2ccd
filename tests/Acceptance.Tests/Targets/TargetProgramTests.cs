using System.Text.Json.Nodes;
using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.ForeignPortals.Cumulus;
using PortalAcceptance.ForeignPortals.Harbor;

namespace PortalAcceptance.Acceptance.Tests.Targets;

[Parallelizable(ParallelScope.All)]
internal sealed class TargetProgramTests
{
    private static readonly (string, string) _try = ("ACCEPTANCE_TARGET", "true");

    [Test]
    public async Task AllThatTheTutorialNamesIsFound()
    {
        await using var target = await ForeignTarget.StartAsync(accounts => new CumulusPortal(accounts), "Cumulus");

        var (exitCode, output, errors) = await target.RunAsync(_try);

        exitCode.Should().Be(0, output + errors);
        output.Should().MatchRegex(@"✓ +settings +heading\|Account settings +Preferences").And.NotContain("✗")
            .And.MatchRegex(@"\d+ +are skipped, @needs-clock: moves the clock").And.Contain("found. Confirmations and errors show in a run.");
    }

    [Test]
    public async Task WhatIsMissingIsToldWithWhatIsThereInstead()
    {
        await using var target = await ForeignTarget.StartAsync(accounts => new HarborPortal(accounts), "Harbor");
        await ChangeWordingAsync(target, texts => texts.Remove("Phone"));

        var (exitCode, output, _) = await target.RunAsync(_try);

        exitCode.Should().Be(1);
        output.Should().MatchRegex(@"✗ +account +account\|Phone +Phone +the fields there are ""Given name"", ""Family name"", ""Organization"" and ""Telephone""")
            .And.Contain("1 of 42 not found: write the portal's texts into its map (use.wording)");
    }

    [Test]
    public async Task APortalThatServesHalfOfItIsToldToListWhatItLacks()
    {
        await using var target = await ForeignTarget.StartAsync(accounts => new HarborPortal(accounts) { HasOnlyPasswords = true }, "Harbor");

        var (exitCode, output, _) = await target.RunAsync(_try);

        exitCode.Should().Be(1);
        output.Should().MatchRegex(@"✗ +card +Edit credit card information +Your payment card +the only section").And.Contain("or list the tag of what it lacks in use.lacks.");

        target.Use["lacks"] = new JsonArray("account", "billing", "card", "needs-activity");
        (exitCode, output, _) = await target.RunAsync(_try);

        exitCode.Should().Be(0, output);
        output.Should().MatchRegex(@"\d+ +are skipped, @card: is about credit card information, which the portal lacks \(use.lacks\).");
    }

    [Test]
    public async Task AWrongWordingKeyIsOneSentenceWithTheRightOne()
    {
        await using var target = await ForeignTarget.StartAsync(accounts => new HarborPortal(accounts), "Harbor");
        await ChangeWordingAsync(target, texts => texts["Curent password"] = "Password now");

        (await RefusalAsync(target)).Should().Be($"{Path.Combine(target.Wording, "en.json")}, line 1: \"Curent password\" is not a text of the suite; did you mean \"Current password\"?");
    }

    [Test]
    public async Task AnEnglishOnlyPortalAskedForFrenchIsOneSentence()
    {
        await using var target = await ForeignTarget.StartAsync(accounts => new CumulusPortal(accounts), "Cumulus");

        (await RefusalAsync(target, ("PORTAL_LOCALE", "fr-FR"))).Should().Contain("use.languages says that it speaks en; set use.locale to one of these, or add fr to use.languages.");
    }

    [Test]
    public async Task AnUnknownLackIsOneSentenceWithTheRightOne()
    {
        await using var target = await ForeignTarget.StartAsync(accounts => new HarborPortal(accounts), "Harbor");
        target.Use["lacks"] = new JsonArray("needs-activty");

        (await RefusalAsync(target)).Should().Be("use.lacks: \"needs-activty\" is nothing that a portal may lack; did you mean \"needs-activity\"?");
    }

    [Test]
    public async Task AMissingVariableIsOneSentence()
    {
        await using var target = await ForeignTarget.StartAsync(accounts => new HarborPortal(accounts), "Harbor");

        (await RefusalAsync(target, _try, ("GRACE_PASSWORD", ""))).Should().Contain("GRACE_PASSWORD").And.Contain("missing or empty; set it to");
    }

    [Test]
    public async Task ALibraryWithoutPageObjectsIsOneSentence()
    {
        await using var target = await ForeignTarget.StartAsync(accounts => new HarborPortal(accounts), "Harbor");
        target.Use["pageObjects"] = Path.Combine(AppContext.BaseDirectory, "Acceptance.dll");

        (await RefusalAsync(target)).Should().StartWith("use.pageObjects: ").And.Contain("and has 0; derive one from PortalPages.");
    }

    private static async Task<string> RefusalAsync(ForeignTarget target, params (string Name, string Value)[] variables)
    {
        var (exitCode, output, errors) = await target.RunAsync(variables);

        exitCode.Should().Be(RunArguments.RefusedExitCode, output);
        errors.Trim().Should().NotContain("\n");
        return errors.Trim();
    }

    private static async Task ChangeWordingAsync(ForeignTarget target, Action<JsonObject> change)
    {
        var file = Path.Combine(target.Wording, "en.json");
        var texts = JsonNode.Parse(await File.ReadAllTextAsync(file))!.AsObject();
        change(texts);
        await File.WriteAllTextAsync(file, texts.ToJsonString());
    }
}
