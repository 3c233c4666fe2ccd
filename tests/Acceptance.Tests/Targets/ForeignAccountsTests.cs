using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.ForeignPortals.Harbor;

namespace PortalAcceptance.Acceptance.Tests.Targets;

// What becomes of the accounts of another portal, checked in its own state.
[Parallelizable]
internal sealed class ForeignAccountsTests
{
    private const string Password = "A customer updates the password";

    [Test]
    public async Task AKilledRunIsRepairedByTheNext()
    {
        await using var target = await ForeignTarget.StartAsync(accounts => new HarborPortal(accounts), "Harbor");
        target.Configuration["grep"] = Password;
        target.Use["accounts"]!.AsArray().RemoveAt(1);
        var before = target.Accounts.Select(account => account.State).ToList();
        using var kill = new CancellationTokenSource();
        var killed = new TaskCompletionSource();
        target.Stored = async _ =>
        {
            await kill.CancelAsync();
            // The browser must not get the answer before the program is gone.
            await killed.Task;
        };

        await target.RunAsync("killed", kill.Token);
        killed.SetResult();
        target.Stored = _ => Task.CompletedTask;
        var left = target.Accounts.Select(account => account.State).ToList();
        var (exitCode, output, errors) = await target.RunAsync();

        left.Should().NotEqual(before, "the run was killed while the account had another password");
        exitCode.Should().Be(0, output + errors);
        target.Ran().Should().ContainSingle().Which.HasPassed.Should().BeTrue();
        target.Accounts.Select(account => account.State).Should().Equal(before);
        target.SecretsIn(output, errors).Should().BeEmpty();
    }

    [Test]
    public async Task TwoRunsAtOnceShareTheAccounts()
    {
        await using var target = await ForeignTarget.StartAsync(accounts => new HarborPortal(accounts), "Harbor");
        target.Configuration["grep"] = $"{Password}|A customer updates the (account|billing|credit card) information|A wrong current password is refused";
        var before = target.Accounts.Select(account => account.State).ToList();

        var runs = await Task.WhenAll(target.RunAsync("one", CancellationToken.None), target.RunAsync("other", CancellationToken.None));

        runs.Should().OnlyContain(run => run.ExitCode == 0, string.Concat(runs.Select(run => run.Output + run.Errors)));
        target.Ran("one").Should().HaveCount(5).And.Equal(target.Ran("other"));
        target.Accounts.Select(account => account.State).Should().Equal(before);
        target.Accounts.Should().OnlyContain(account => account.MostFailedLogins <= 2);
        target.SecretsIn([.. runs.Select(run => run.Output + run.Errors)]).Should().BeEmpty();
    }

    [Test]
    public async Task ScenariosThatFailPutTheAccountsBackAndTellNoSecret()
    {
        await using var target = await ForeignTarget.StartAsync(accounts => new HarborPortal(accounts), "Harbor");
        target.Configuration["grep"] = $"{Password}|A customer updates the credit card information";
        target.Configuration["expect"]!["timeout"] = AcceptanceProgram.ShortPatience;
        await File.WriteAllTextAsync(Path.Combine(target.Wording, "en.json"), Regex.Replace(
            await File.ReadAllTextAsync(Path.Combine(target.Wording, "en.json")), "(\"Your [^\"]* has been updated\\.\": \")[^\"]*", "$1What no portal says"));
        var before = target.Accounts.Select(account => account.State).ToList();

        var (exitCode, output, errors) = await target.RunAsync();

        exitCode.Should().NotBe(0);
        target.Ran().Should().HaveCount(2).And.OnlyContain(scenario => !scenario.HasPassed);
        (output + errors).Should().Contain("What no portal says").And.NotContain("Quarantined");
        target.Accounts.Select(account => account.State).Should().Equal(before);
        target.SecretsIn(output, errors).Should().BeEmpty();
    }

    [Test]
    public async Task ScenariosThatNameASectionThatThePortalLacksAreSkipped()
    {
        await using var target = await ForeignTarget.StartAsync(accounts => new HarborPortal(accounts), "Harbor");
        target.Configuration["grep"] = "The Account settings page holds all four sections|opens and \"Update password\" stays open";
        target.Use["lacks"] = new JsonArray("needs-activity", "card");

        var (exitCode, output, errors) = await target.RunAsync();

        exitCode.Should().Be(0, output + errors);
        target.Ran().Should().HaveCount(2).And.OnlyContain(scenario => scenario.HasPassed);
        output.Should().Contain("@card: is about credit card information, which the portal lacks (use.lacks).");
    }

    [Test]
    public async Task APortalThatRefusesFormerPasswordsHasItsAccountsNamedAndNothingElseFails()
    {
        await using var target = await ForeignTarget.StartAsync(accounts => new HarborPortal(accounts) { RefusesFormerPasswords = true }, "Harbor");
        target.Configuration["grep"] = $"{Password}|A customer updates the account information";

        var (exitCode, output, errors) = await target.RunAsync();

        exitCode.Should().Be(AcceptanceRun.QuarantineExitCode, output + errors);
        target.Ran().Should().HaveCount(2).And.OnlyContain(scenario => scenario.HasPassed);
        var named = target.Accounts.Single(account => errors.Contains($"Quarantined: {account.LoginId}: its password can't be put back, the portal says ", StringComparison.Ordinal));
        target.Accounts.Should().OnlyContain(account => account.FailedLogins <= 1, "only the account's own password is tried afterwards");
        named.FormerPasswords.Should().ContainSingle().Which.Should().Match(password => !(output + errors).Contains(password));
    }
}
