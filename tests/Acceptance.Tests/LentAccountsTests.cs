using FluentAssertions;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tests;

// Checked in the portal's own state, and not through the suite. What becomes of accounts that scenarios share, of a run that fails and of one
// that is killed is checked on another provider's portal (ForeignAccountsTests).
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[Parallelizable]
internal sealed class LentAccountsTests
{
    private const string Password = "A customer updates the password";
    private const string Sections = "The Account settings page holds all four sections";

    private LentAccounts _accounts = null!;
    private IReadOnlyList<string> _before = [];

    [SetUp]
    public async Task StartPortal()
    {
        _accounts = await LentAccounts.StartAsync();
        _before = await _accounts.StoredAsync();
    }

    [TearDown]
    public async Task StopPortal() => await _accounts.DisposeAsync();

    [Test]
    [Platform(Include = "Linux", Reason = "Other systems can't pass the signal to a program in the background.")]
    public async Task AnInterruptedRunIsRepairedByTheNext()
    {
        using var kill = new CancellationTokenSource();
        var killed = new TaskCompletionSource();
        _accounts.Behavior = async (context, next) =>
        {
            var changes = await NewPasswordAsync(context) is not null;
            await next(context);
            if (changes)
            {
                await kill.CancelAsync();
                // The browser must not get the answer before the program is gone.
                await killed.Task;
            }
        };

        var (_, ended) = await _accounts.RunAsync(Password, accounts: 1, run: "-killed", kill: kill.Token, signal: "INT");
        killed.SetResult();
        _accounts.Behavior = (context, next) => next(context);
        var after = await _accounts.StoredAsync();
        var (exitCode, output) = await _accounts.RunAsync(Sections, accounts: 1);

        ended.Should().NotContain("Quarantined");
        after[0].Should().Contain("another password");
        exitCode.Should().Be(0, output);
        (await _accounts.StoredAsync()).Should().Equal(_before);
        _accounts.SecretsIn(output).Should().BeEmpty();
    }

    [Test]
    public async Task AnAccountWhosePasswordThePortalDoesNotTakeBackIsQuarantinedUntilItDoes()
    {
        _accounts.Behavior = async (context, next) =>
        {
            if (await NewPasswordAsync(context) is { } password && LentAccounts.Passwords.Contains(password))
            {
                context.Response.ContentType = "text/html";
                await context.Response.WriteAsync("<main><h1>Account settings</h1><p role=alert>Choose a password that you have not had before.</p></main>");
                return;
            }

            await next(context);
        };
        var (refused, told) = await _accounts.RunAsync($"{Password}|{Sections}", accounts: 1, run: "-refused");
        var stored = await _accounts.StoredAsync();

        _accounts.Behavior = (context, next) => next(context);
        var (accepted, output) = await _accounts.RunAsync(Sections, accounts: 1);

        refused.Should().Be(AcceptanceRun.QuarantineExitCode, told);
        told.Should().Contain("failed: 0").And.Contain(
            $"Quarantined: {LentAccounts.Ada}: its password can't be put back, the portal says \"Choose a password that you have not had before\"; "
            + "set its password to the one in PANEL_PASSWORD_1, and the next run puts the rest back.");
        stored[0].Should().Be(_before[0].Replace("its own password", "another password"));
        accepted.Should().Be(0, output);
        (await _accounts.StoredAsync()).Should().Equal(_before);
        _accounts.SecretsIn(told, output).Should().BeEmpty();
    }

    [Test]
    public async Task AnAccountThatRefusesItsPasswordIsNamedAndIsNotLocked()
    {
        var (exitCode, output) = await _accounts.RunAsync(
            $"{Password}|A customer updates the (account|billing) information", accounts: 1,
            variables: new Dictionary<string, string>(LentAccounts.Variables) { ["PANEL_PASSWORD_1"] = "Quiet-Lanterns-78" });

        exitCode.Should().Be(AcceptanceRun.QuarantineExitCode, output);
        output.Should().Contain("failed: 0").And.Contain(
            $"Quarantined: {LentAccounts.Ada}: it refuses the password in PANEL_PASSWORD_1; correct the variable, or the account's password.");
        (await _accounts.StoredAsync()).Should().Equal(_before);
    }

    [Test]
    public async Task WithoutAConfiguredCardTheTutorialOfTheOtherSectionsRuns()
    {
        var (exitCode, output) = await _accounts.RunAsync("Edit the account information", accounts: 1, cards: false);

        exitCode.Should().Be(0, output);
        output.Should().Contain("succeeded: 1").And.Contain("skipped: 0");
    }

    [Test]
    public async Task WithoutAConfiguredCardScenariosAboutCardsAreSkipped()
    {
        var (exitCode, output) = await _accounts.RunAsync("A customer updates the credit card information", cards: false);

        exitCode.Should().Be(0, output);
        output.Should().Contain("skipped: 1").And.Contain("no account in use.accounts has a card");
    }

    [Test]
    public async Task WithoutAccountsScenariosWithACustomerAreSkipped()
    {
        var (exitCode, output) = await _accounts.RunAsync(Sections, accounts: 0);

        exitCode.Should().Be(0, output);
        output.Should().Contain("skipped: 1").And.NotContain(".trace.zip").And.Contain("add accounts to use.accounts in playwright.config.json");
    }

    [Test]
    public async Task AMissingVariableIsOneSentence()
    {
        var (exitCode, output) = await _accounts.RunAsync(Sections, variables: new Dictionary<string, string>());

        exitCode.Should().Be(RunArguments.RefusedExitCode);
        output.Trim().Should().Contain("PANEL_PASSWORD_1").And.Contain("use.accounts[0].passwordVariable").And.NotContain("\n");
    }

    private static async Task<string?> NewPasswordAsync(HttpContext context) => context.Request.HasFormContentType
        ? (await context.Request.ReadFormAsync()).FirstOrDefault(field => field.Key.EndsWith("NewPassword", StringComparison.Ordinal)).Value
        : (string?)null;
}
