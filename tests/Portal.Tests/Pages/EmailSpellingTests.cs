using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Security.RateLimits;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

[Parallelizable(ParallelScope.All)]
internal sealed class EmailSpellingTests
{
    private const string Saved = "Your account information has been updated.";

    // The first address is registered, the second one typed. {0} makes both new.
    private static readonly string[][] _spellings =
    [
        ["ada.{0}@bücher.example", "ada.{0}@xn--bcher-kva.example"],
        ["ada.{0}@xn--bcher-kva.example", "ada.{0}@bücher.example"],
        ["ada.{0}@bücher.example", "ada.{0}@BÜCHER.example"],
        ["ada.{0}@bücher.example", "ADA.{0}@XN--BCHER-KVA.EXAMPLE"],
        ["ada.{0}@bücher.example", "ada.{0}@bu\u0308cher.example"],
        ["ada.{0}@example.org", "ada.{0}@ｅｘａｍｐｌｅ.org"],
        ["ada.{0}@example.org", "ａｄａ．{0}＠ｅｘａｍｐｌｅ．ｏｒｇ"],
        ["ada.{0}@example.org", "ada.{0}@example\u3002org"],
        ["ada.{0}@example.org", "\u200bada.{0}@example.org\u00a0"],
        ["zoë.{0}@example.org", "zoe\u0308.{0}@example.org"],
        ["ZOË.{0}@example.org", "zoë.{0}@example.org"],
        ["ǰ.{0}@example.org", "J\u030c.{0}@example.org"],
        ["संपर्क.{0}@उदाहरण.भारत", "संपर्क.{0}@xn--p1b6ci4b4b3a.xn--h2brj9c"],
        ["a.{0}@straße.example", "a.{0}@xn--strae-oqa.example"],
        ["a.{0}@δοκιμή.example", "a.{0}@ΔΟΚΙΜΉ.example"],
    ];

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [TestCaseSource(nameof(_spellings))]
    public async Task OpenTheSameAccount(string registered, string typed)
    {
        (registered, typed) = Unique(registered, typed);
        var customer = await Portal.SeedAsync(new { email = registered });
        using var browser = Portal.NewBrowser();

        (await browser.LogInAsync(typed, customer.Password)).Path.Should().Be("/");
        (await browser.SettingsAsync()).Html.Should().Contain($"<span class=\"login-id\">{customer.LoginId}</span>");
    }

    [TestCaseSource(nameof(_spellings))]
    public async Task OpenNoSecondAccount(string registered, string typed)
    {
        (registered, typed) = Unique(registered, typed);
        await Portal.SeedAsync(new { email = registered });
        using var browser = Portal.NewBrowser();

        var page = await SignUpAsync(browser, typed);

        page.Confirmation.Should().StartWith("Check your inbox.");
        (await Portal.MailboxAsync(registered)).Single().GetProperty("subject").GetString().Should().Be("You already have an account");
    }

    [TestCaseSource(nameof(_spellings))]
    public async Task GetTheSamePasswordResetLink(string registered, string typed)
    {
        (registered, typed) = Unique(registered, typed);
        var customer = await Portal.SeedAsync(new { email = registered });
        using var browser = Portal.NewBrowser();

        await browser.SubmitAsync(await browser.OpenAsync("/forgot-password"), "Send the link", ("Form.Email", typed));

        var link = (await Portal.MailboxAsync(typed, "Choose a new password")).Single().GetProperty("links")[0].GetString()!;
        var opened = await browser.OpenAsync(new Uri(link).PathAndQuery);
        opened.Errors.Should().BeEmpty();
        opened.Html.Should().Contain($"value=\"{customer.LoginId}\"");
    }

    [Test]
    public async Task AreShownAsPeopleReadThem()
    {
        var (typed, shown) = Unique("ada.{0}@xn--bcher-kva.example", "ada.{0}@bücher.example");
        using var browser = Portal.NewBrowser();

        (await SignUpAsync(browser, typed)).Confirmation.Should().EndWith($"to {shown}.");

        var mail = (await Portal.MailboxAsync(shown)).Single();
        mail.GetProperty("to").GetString().Should().Be(shown);
        mail.GetProperty("text").GetString().Should().Contain($"Login ID: {shown}\n");
        (await browser.SubmitAsync(await browser.OpenAsync("/forgot-password"), "Send the link", ("Form.Email", typed)))
            .Confirmation.Should().StartWith($"If {shown} is the login ID");
    }

    [TestCaseSource(nameof(_spellings))]
    public void AreCountedTogetherByLimits(string first, string second)
    {
        using var limits = new RequestLimits(Options.Create(new RateLimitOptions()), TimeProvider.System, NullLogger<RequestLimits>.Instance);
        foreach (var _ in Enumerable.Range(0, 5))
        {
            limits.Refuse(LimitedAction.EmailedLink, IPAddress.Loopback, first).Should().BeNull();
        }

        limits.Refuse(LimitedAction.EmailedLink, IPAddress.Loopback, second).Should().NotBeNull();
    }

    [Test]
    public async Task AreNoNewAddressForTheirOwner()
    {
        var (registered, typed) = Unique("ada.{0}@bücher.example", "ada.{0}@xn--bcher-kva.example");
        var customer = await Portal.SeedAsync(new { email = registered });
        using var browser = await Portal.LogInAsync(customer);

        var page = await browser.SubmitAsync(await browser.SettingsAsync(), "Update account information", ("Account.Email", typed), ("Account.FirstName", "Grace"));

        page.Confirmation.Should().Be(Saved);
        page.Section("account").Should().NotContain("We have sent a link");
        page.Value("Account.FirstName").Should().Be("Grace");
        page.Value("Account.Email").Should().Be(registered);
    }

    [Test]
    public async Task OfAnotherCustomersAddressTellItsOwner()
    {
        var (registered, typed) = Unique("ada.{0}@bücher.example", "ada.{0}@xn--bcher-kva.example");
        await Portal.SeedAsync(new { email = registered });
        var other = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(other);

        var page = await browser.SubmitAsync(
            await browser.SettingsAsync(), "Update account information", ("Account.Email", typed), ("Account.CurrentPassword", other.Password));

        page.Confirmation.Should().Be(Saved);
        (await Portal.MailboxAsync(registered)).Single().GetProperty("subject").GetString().Should().Be("You already have an account");
    }

    [Test]
    public async Task ArePlainInABillingAddress()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync(new { billing = Address.France }));

        var page = await browser.SubmitAsync(
            await browser.SettingsAsync(), "Update billing information", ("Billing.InvoiceEmail", "comptabilite\u0301＠xn--bcher-kva.example"));

        page.Confirmation.Should().Be("Your billing information has been updated.");
        page.Value("Billing.InvoiceEmail").Should().Be("comptabilité@bücher.example");
    }

    [Test]
    public async Task NameTheSameCustomerInTestSupport()
    {
        var (registered, typed) = Unique("ada.{0}@bücher.example", "ａｄａ．{0}@xn--bcher-kva.example");
        var customer = await Portal.SeedAsync(new { email = registered, card = Address.Visa, signedUpAt = "2025-01-01T00:00:00Z" });

        await Portal.PostAsync("/test-support/clock", new { now = "2031-03-01T12:00:00Z", customer = typed });
        await Portal.PostAsync("/test-support/faults", new { name = "login-tells-known-address", customer = typed });
        var closed = await Portal.PostAsync("/test-support/close-month", new { period = "2025-04", customer = typed });
        using var browser = Portal.NewBrowser();
        var refused = await browser.LogInAsync(typed, "not the password");

        closed.EnumerateArray().Single().GetProperty("customer").GetString().Should().Be(customer.LoginId);
        refused.Errors.Should().Equal("The current password is incorrect.");
        (await Portal.Invoking(portal => portal.SeedAsync(new { email = typed })).Should().ThrowAsync<Exception>())
            .WithMessage($"*There is a customer with the login ID {registered} already.*");
    }

    // Such an account can't be made anymore.
    [TestCase("ada.{0}@exa_mple.org")]
    [TestCase("\"ada.{0}\"@example.org")]
    public async Task ThatWereAcceptedBeforeStillOpenTheirAccount(string registered)
    {
        (registered, _) = Unique(registered, "");
        var customer = await Portal.SeedAsync();
        await using (var scope = Portal.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Users.Where(row => row.Email == customer.LoginId).ExecuteUpdateAsync(set => set
                .SetProperty(row => row.Email, registered).SetProperty(row => row.UserName, registered)
                .SetProperty(row => row.NormalizedEmail, registered.ToUpperInvariant()).SetProperty(row => row.NormalizedUserName, registered.ToUpperInvariant()));
        }

        using var browser = Portal.NewBrowser();
        (await browser.LogInAsync(registered, customer.Password)).Path.Should().Be("/");
        (await browser.SubmitAsync(await browser.SettingsAsync(), "Update account information", ("Account.FirstName", "Grace")))
            .Confirmation.Should().Be(Saved);
    }

    [TestCase("ada@exa_mple.org")]
    [TestCase("ada@127.0.0.1")]
    public async Task ThatCanNotExistAreRefusedInEveryForm(string typed)
    {
        const string refusal = "Enter a valid email address.";
        var customer = await Portal.SeedAsync(new { billing = Address.France });
        using var browser = await Portal.LogInAsync(customer);
        using var stranger = Portal.NewBrowser();

        (await SignUpAsync(stranger, typed)).ErrorAt("Form.Email").Should().Be(refusal);
        (await AskForLinkAsync(stranger, typed)).ErrorAt("Form.Email").Should().Be(refusal);
        var settings = await browser.SettingsAsync();
        (await browser.SubmitAsync(settings, "Update account information", ("Account.Email", typed), ("Account.CurrentPassword", customer.Password)))
            .ErrorAt("Account.Email").Should().Be(refusal);
        (await browser.SubmitAsync(settings, "Update billing information", ("Billing.InvoiceEmail", typed))).ErrorAt("Billing.InvoiceEmail").Should().Be(refusal);
        await Portal.Invoking(portal => portal.SeedAsync(new { email = typed })).Should().ThrowAsync<Exception>();
    }

    private static (string, string) Unique(string first, string second)
    {
        var unique = Guid.NewGuid().ToString("N")[..8];
        return (first.Replace("{0}", unique), second.Replace("{0}", unique));
    }

    private static Task<HtmlPage> AskForLinkAsync(Browser browser, string email) => SubmitAsync(browser, "/forgot-password", "Send the link", ("Form.Email", email));

    private static Task<HtmlPage> SignUpAsync(Browser browser, string email) =>
        SubmitAsync(browser, "/sign-up", "Sign up", ("Form.Email", email), ("Form.FirstName", "Ada"), ("Form.LastName", "Lovelace"), ("Form.Plan", "medium"));

    private static async Task<HtmlPage> SubmitAsync(Browser browser, string path, string button, params (string, string?)[] typed) =>
        await browser.SubmitAsync(await browser.OpenAsync(path), button, typed);
}
