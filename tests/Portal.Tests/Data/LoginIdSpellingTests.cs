using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Data.Migrations;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Data;

// Accounts from before all spellings of an address opened one.
[Parallelizable(ParallelScope.All)]
internal sealed class LoginIdSpellingTests
{
    private const string Password = "a fine day for sailing";

    // In the order of their sign-up.
    private static readonly string[] _registered =
    [
        "plain@example.org", "single@bücher.example", "pair@bücher.example", "pair@xn--bcher-kva.example", "wide@ｂücher.example", "wide@bücher.example", "odd@exa_mple.org",
    ];

    [Test]
    public async Task IsBroughtIntoOneFormOnce()
    {
        await using var own = await CreateAsync();
        var (log, sql) = (new LogLines(), new List<string>());
        var builder = new DbContextOptionsBuilder<PortalDbContext>().LogTo(sql.Add, [RelationalEventId.CommandExecuted]);
        own.Connect(builder);
        await using var database = new PortalDbContext(builder.Options);
        using var logging = new LoggerFactory([log]);
        var respell = new RespellLoginIds(database, logging.CreateLogger<RespellLoginIds>());
        var ids = await database.Users.ToDictionaryAsync(customer => customer.Email!, customer => customer.Id);

        await respell.ExecuteAsync(CancellationToken.None);
        await respell.ExecuteAsync(CancellationToken.None);

        (await database.Users.AsNoTracking().ToDictionaryAsync(customer => customer.Email!, customer => customer.NormalizedUserName)).Should().Equal(new Dictionary<string, string?>
        {
            ["plain@example.org"] = "PLAIN@EXAMPLE.ORG",
            ["single@bücher.example"] = "SINGLE@XN--BCHER-KVA.EXAMPLE",
            ["pair@bücher.example"] = "PAIR@BÜCHER.EXAMPLE",
            ["pair@xn--bcher-kva.example"] = "PAIR@XN--BCHER-KVA.EXAMPLE",
            ["wide@ｂücher.example"] = "WIDE@XN--BCHER-KVA.EXAMPLE",
            ["wide@bücher.example"] = "WIDE@BÜCHER.EXAMPLE",
            ["odd@exa_mple.org"] = "ODD@EXA_MPLE.ORG",
        });
        (await database.Users.CountAsync(customer => customer.NormalizedEmail != customer.NormalizedUserName)).Should().Be(0);
        var left = new[] { ("pair@bücher.example", "pair@xn--bcher-kva.example"), ("wide@bücher.example", "wide@ｂücher.example") }
            .Select(pair => $"LoginIdLeft: Account {ids[pair.Item1]} has the email address of account {ids[pair.Item2]} in another spelling. Each is opened by its own. ").ToArray();
        log.All.Where(line => line.StartsWith("LoginId", StringComparison.Ordinal)).Should().BeEquivalentTo(
        [
            .. left, "LoginIdsRespelled: 2 accounts are now found by any spelling of their email address. ",
            .. left, "LoginIdsRespelled: 0 accounts are now found by any spelling of their email address. ",
        ]);

        await database.Database.MigrateAsync();
        sql.Clear();
        await respell.ExecuteAsync(CancellationToken.None);
        sql.Should().NotBeEmpty().And.NotContain(command => command.Contains("Customers"), "a later start reads no customers");
    }

    [Test]
    public async Task OpensEveryAccountAsItWasRegistered()
    {
        await using var own = await CreateAsync();
        await using var portal = await PortalUnderTest.StartAsync(own);
        foreach (var email in _registered)
        {
            (await OpenedByAsync(portal, email)).Should().Be(email);
            (await OpenedByAsync(portal, email.ToUpperInvariant())).Should().Be(email);
        }

        (await OpenedByAsync(portal, "single@xn--bcher-kva.example")).Should().Be("single@bücher.example");
        (await OpenedByAsync(portal, "wide@xn--bcher-kva.example")).Should().Be("wide@ｂücher.example", "it was the first");
        (await OpenedByAsync(portal, "pair@ｂücher.example")).Should().Be("pair@xn--bcher-kva.example");
    }

    [Test]
    public async Task TakesNoAddressFromTheOtherAccountThatHasIt()
    {
        await using var own = await CreateAsync();
        await using var portal = await PortalUnderTest.StartAsync(own);
        using var browser = portal.NewBrowser();
        await browser.LogInAsync("pair@bücher.example", Password);

        var page = await browser.SubmitAsync(await browser.SettingsAsync(), "Update account information", ("Account.FirstName", "Grace"));
        page.Confirmation.Should().Be("Your account information has been updated.");
        page.Section("account").Should().NotContain("We have sent a link");
        await browser.SubmitAsync(await browser.SettingsAsync(), "Update account information", ("Account.Email", "PAIR@bücher.example"), ("Account.CurrentPassword", Password));

        (await portal.MailboxAsync("pair@bücher.example")).Select(mail => mail.GetProperty("subject").GetString())
            .Should().Contain("You already have an account").And.NotContain("Confirm your new email address");
    }

    private static async Task<string> OpenedByAsync(PortalUnderTest portal, string typed)
    {
        using var browser = portal.NewBrowser();
        var page = await browser.LogInAsync(typed, Password);
        page.Path.Should().Be("/", $"{typed} opens an account");
        await using var scope = portal.Services.CreateAsyncScope();
        var emails = await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Users.Select(customer => customer.Email!).ToListAsync();
        return emails.Single(email => page.Html.Contains($"<span class=\"login-id\">{email}</span>", StringComparison.Ordinal));
    }

    private static async Task<TestDatabase> CreateAsync()
    {
        var own = await TestDatabase.CreateAsync();
        await using (var portal = await PortalUnderTest.StartAsync(own))
        {
            foreach (var (email, day) in _registered.Select((email, day) => (email, day)))
            {
                var customer = await portal.SeedAsync(new { password = Password, signedUpAt = $"2025-01-{day + 1:00}T00:00:00Z" });
                await using var database = own.Open();
                var normalized = email.Normalize().ToUpperInvariant();
                await database.Users.Where(row => row.Email == customer.LoginId).ExecuteUpdateAsync(set => set
                    .SetProperty(row => row.Email, email).SetProperty(row => row.UserName, email)
                    .SetProperty(row => row.NormalizedEmail, normalized).SetProperty(row => row.NormalizedUserName, normalized));
            }
        }

        await using var earlier = own.Open();
        await earlier.Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" = {OneSpellingOfLoginIds.Name}");
        return own;
    }
}
