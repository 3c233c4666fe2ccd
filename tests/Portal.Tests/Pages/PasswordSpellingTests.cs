using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

// One password, as different systems and browsers send it.
[Parallelizable(ParallelScope.All)]
internal sealed class PasswordSpellingTests
{
    private const string Composed = "caf\u00e9 du port";
    private const string NewPassword = "seven quiet lanterns";
    private const string Updated = "Your password has been updated.";

    private static readonly string[] _otherwise =
    [
        "cafe\u0301 du port",
        "caf\u00e9\u00a0du\u00a0port",
        "cafe\u0301\u202fdu\u2009port",
        "\uff43\uff41\uff46\u00e9\u3000\uff44\uff55\u3000\uff50\uff4f\uff52\uff54",
    ];

    private static PortalUnderTest Portal => SharedPortal.Instance;

    private static IEnumerable<string[]> Pairs => _otherwise.SelectMany(other => new[] { new[] { Composed, other }, new[] { other, Composed } });

    [TestCaseSource(nameof(Pairs))]
    public async Task LogsIn(string stored, string typed)
    {
        var customer = await Portal.SeedAsync(new { password = stored });
        using var browser = Portal.NewBrowser();

        (await browser.LogInAsync(customer.LoginId, typed)).Path.Should().Be("/");
    }

    [TestCaseSource(nameof(Pairs))]
    public async Task IsTheCurrentPassword(string stored, string typed)
    {
        var customer = await Portal.SeedAsync(new { password = stored });
        using var browser = await Portal.LogInAsync(customer);
        using var elsewhere = await Portal.LogInAsync(customer);

        (await browser.SubmitAsync(await browser.OpenAsync("/account/sessions"), "End session", ("Ending.CurrentPassword", typed)))
            .Confirmation.Should().Be("The sessions you chose have ended.");
        (await browser.SubmitAsync(
            await browser.SettingsAsync(), "Update account information", ("Account.Email", $"{Guid.NewGuid():N}@example.org"), ("Account.CurrentPassword", typed)))
            .Confirmation.Should().Be("Your account information has been updated.");
        (await UpdateAsync(browser, typed, NewPassword, NewPassword)).Confirmation.Should().Be(Updated);
    }

    [TestCaseSource(nameof(Pairs))]
    public async Task MayBeRetypedOtherwise(string typed, string retyped)
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        (await UpdateAsync(browser, customer.Password, typed, retyped)).Confirmation.Should().Be(Updated);

        using var other = Portal.NewBrowser();
        (await other.LogInAsync(customer.LoginId, retyped)).Path.Should().Be("/");
    }

    [TestCaseSource(nameof(Pairs))]
    public async Task IsChosenByALink(string typed, string retyped)
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();
        await browser.SubmitAsync(await browser.OpenAsync("/forgot-password"), "Send the link", ("Form.Email", customer.LoginId));
        var opened = await browser.OpenAsync(await new Inbox(Portal, customer.LoginId).NextLinkAsync("Choose a new password"));

        await browser.SubmitAsync(opened, "Update password", ("Form.NewPassword", typed), ("Form.RetypedPassword", retyped));

        (await browser.LogInAsync(customer.LoginId, retyped)).Path.Should().Be("/");
    }

    [TestCaseSource(nameof(Pairs))]
    public async Task IsNotNew(string stored, string typed)
    {
        var customer = await Portal.SeedAsync(new { password = stored });
        using var browser = await Portal.LogInAsync(customer);

        (await UpdateAsync(browser, stored, typed, typed)).ErrorAt("Password.NewPassword").Should().Be("Choose a password different from the current one.");
    }

    [TestCase("quiet harbo\u0302", "Use at least 12 characters.", TestName = "A mark counts with its letter")]
    [TestCase("\uff50\uff41\uff53\uff53\uff57\uff4f\uff52\uff44\uff11\uff12\uff13\uff14", "This password is too common. Choose another one.", TestName = "Full-width letters are as common")]
    [TestCase("my \uff2e\uff49\uff4d\uff42\uff55\uff53 in the sky", "The password must not contain the name of this service.", TestName = "Full-width letters name the service")]
    public async Task IsJudgedInOneForm(string typed, string message)
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        (await UpdateAsync(browser, customer.Password, typed, typed)).ErrorAt("Password.NewPassword").Should().Be(message);
    }

    [Test]
    public async Task HasUpTo128CharactersInOneForm()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var longest = string.Concat(Enumerable.Range(0, 64).Select(i => $"{(char)('a' + i % 26)}e\u0301"));

        (await UpdateAsync(browser, customer.Password, longest, longest)).Confirmation.Should().Be(Updated);
    }

    [TestCase("caf\u00e9 du port\u00a0")]
    [TestCase("\u00a0caf\u00e9 du port")]
    [TestCase("cafe du port")]
    [TestCase("caf\u00e9  du port")]
    public async Task IsNotTrimmedOrGuessed(string typed)
    {
        var customer = await Portal.SeedAsync(new { password = Composed });
        using var browser = Portal.NewBrowser();

        (await browser.LogInAsync(customer.LoginId, typed)).Path.Should().Be("/login");
    }

    [TestCaseSource(nameof(_otherwise))]
    public async Task HashedAsTypedBeforeGoesOnWorking(string typed)
    {
        var customer = await Portal.SeedAsync();
        await StoreHashOfAsync(customer, typed);
        using var browser = Portal.NewBrowser();
        (await browser.LogInAsync(customer.LoginId, Composed)).Path.Should().Be("/login", "no form but the one that was hashed is known yet");

        (await browser.LogInAsync(customer.LoginId, typed)).Path.Should().Be("/");

        (await browser.LogInAsync(customer.LoginId, Composed)).Path.Should().Be("/", "it is hashed in one form now");
    }

    [TestCaseSource(nameof(_otherwise))]
    public async Task HashedAsTypedBeforeIsTheCurrentPassword(string typed)
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        await StoreHashOfAsync(customer, typed);

        (await UpdateAsync(browser, typed, NewPassword, NewPassword)).Confirmation.Should().Be(Updated);
    }

    // As the portal hashed passwords before it normalized them.
    private static async Task StoreHashOfAsync(SeededTestCustomer customer, string typed)
    {
        var hash = new PasswordHasher<Customer>(Options.Create(new PasswordHasherOptions { IterationCount = 1 })).HashPassword(new Customer(), typed);
        await using var database = Portal.Database.Open();
        await database.Users.Where(row => row.Id == customer.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.PasswordHash, hash));
    }

    private static async Task<HtmlPage> UpdateAsync(Browser browser, string current, string updated, string retyped) => await browser.SubmitAsync(
        await browser.SettingsAsync(),
        "Update password",
        ("Password.CurrentPassword", current),
        ("Password.NewPassword", updated),
        ("Password.RetypedPassword", retyped));
}
