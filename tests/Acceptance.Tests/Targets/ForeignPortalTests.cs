using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.ForeignPortals;
using PortalAcceptance.ForeignPortals.Cumulus;
using PortalAcceptance.ForeignPortals.Harbor;

namespace PortalAcceptance.Acceptance.Tests.Targets;

// The failures that customers meet, besides the tutorial. The titles are those of scenarios or begin those of outlines' rows.
[Parallelizable(ParallelScope.All)]
internal sealed class ForeignPortalTests
{
    private static readonly string[] _beyondOtherPortals = ["@needs-mailbox", "@needs-clock"];

    private static readonly string[] _failures =
    [
        "A wrong password is refused", "A wrong current password is refused", "A new password retyped differently is refused", "An expired card is refused",
        "A card number that is missing is refused", "A card number that is mistyped is refused", "A card number that is of another network is refused",
        "Updating the password requires \"New password\"", "Billing information requires \"City\"",
        "Un mot de passe actuel erroné est refusé", "Un nouveau mot de passe retapé autrement est refusé", "Le champ \"Mot de passe actuel\" est nécessaire",
    ];

    private static IEnumerable<string> Tutorial => FeatureFiles.TaggedScenarios
        .Where(scenario => scenario.Tags.Contains("@tutorial") && !scenario.Tags.Intersect(_beyondOtherPortals).Any())
        .Select(scenario => scenario.Title);

    [Test]
    public Task TheTutorialRunsOnAPortalWithOtherWordsByConfigurationOnly() =>
        RunsAndLeavesNothingBehindAsync(accounts => new HarborPortal(accounts), "Harbor", [.. _failures, "Account information requires \"First name\""]);

    [Test]
    public Task TheTutorialRunsOnAPortalOfAnotherStructureWithItsPageObjects() =>
        RunsAndLeavesNothingBehindAsync(accounts => new CumulusPortal(accounts), "Cumulus", _failures);

    [TestCase("A customer updates the account information", "\"Given name\" is \"Ada\" after a reload; expected ")]
    [TestCase("A customer updates the credit card information", "to show \"Mastercard •••• 4444")]
    [TestCase("A customer updates the password", "Expected the page \"My machines\"; shown is \"Sign in\"")]
    public async Task AConfirmationOfWhatIsNotStoredIsNoticed(string scenario, string sentence)
    {
        await using var target = await ForeignTarget.StartAsync(accounts => new HarborPortal(accounts) { Forgets = true }, "Harbor");
        target.Configuration["grep"] = scenario;
        target.Configuration["expect"]!["timeout"] = AcceptanceProgram.ShortPatience;

        var (exitCode, output, errors) = await target.RunAsync();

        exitCode.Should().NotBe(0);
        target.Ran().Should().ContainSingle().Which.HasPassed.Should().BeFalse();
        (output + errors).Should().Contain(sentence);
    }

    private static async Task RunsAndLeavesNothingBehindAsync(Func<IReadOnlyList<Account>, ForeignPortal> portal, string name, IReadOnlyList<string> failures)
    {
        await using var target = await ForeignTarget.StartAsync(portal, name);
        var before = target.Accounts.Select(account => account.State).ToList();
        target.Configuration["grep"] = string.Join('|', failures.Select(Regex.Escape).Prepend("@tutorial"));

        var (exitCode, output, errors) = await target.RunAsync();

        exitCode.Should().Be(0, output + errors);
        target.Ran().Should().OnlyContain(scenario => scenario.HasPassed);
        target.Ran().Select(scenario => scenario.Title).Should().Contain(Tutorial).And.Contain(failures);
        target.Accounts.Select(account => account.State).Should().Equal(before);
        target.Accounts.Should().OnlyContain(account => account.MostFailedLogins <= 2, "portals lock an account after a few");
        target.SecretsIn(output, errors).Should().BeEmpty();
    }
}
