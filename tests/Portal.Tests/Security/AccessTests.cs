using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed class AccessTests
{
    private static readonly string[] _openToEverybody =
    [
        "confirm-email", "dev/mail", "dev/mail/{id}", "error/{code:int}", "forgot-password", "language", "log-out", "login", "reset-password", "sign-up",
    ];

    private static PortalUnderTest Portal => SharedPortal.Instance;

    private static IReadOnlyList<RouteEndpoint> Pages =>
    [
        .. Portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null),
    ];

    [Test]
    public void OnlyThesePagesAreOpenToEverybody() =>
        Pages.Where(page => page.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(page => page.RoutePattern.RawText)
            .Should().BeEquivalentTo(_openToEverybody, "a page is for customers unless somebody has thought about it");

    [Test]
    public async Task EveryOtherPageAsksForALogin()
    {
        using var stranger = Portal.NewBrowser();
        var closed = Pages.Select(page => page.RoutePattern.RawText!).Except(_openToEverybody).ToList();
        closed.Should().Contain(["", "account/settings", "account/activity", "account/invoices"]);

        foreach (var path in closed)
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head, HttpMethod.Post })
            {
                using var answer = await stranger.SendAsync(method, $"/{path}");
                answer.StatusCode.Should().Be(HttpStatusCode.Redirect, $"{method} /{path}");
                answer.Headers.Location!.PathAndQuery.Should().StartWith("/login?returnUrl=");
            }
        }
    }

    [Test]
    public async Task NobodyChangesAnotherCustomersAccountByNamingIt()
    {
        var victim = await Portal.SeedAsync(new { billing = Address.France, card = Address.Visa });
        var attacker = await Portal.SeedAsync(new { billing = Address.France, card = Address.Visa });
        using var browser = await Portal.LogInAsync(attacker);
        var id = victim.Id.ToString();
        (string, string?)[] named =
        [
            ("Id", id), ("id", id), ("CustomerId", id), ("customerId", id), ("Account.Id", id), ("Account.CustomerId", id), ("Billing.Id", id),
            ("Billing.CustomerId", id), ("Card.CustomerId", id), ("LoginId", victim.LoginId), ("Account.LoginId", victim.LoginId),
            ("Account.UserName", victim.LoginId), ("Current.Value.Id", id), ("current.Required.Id", id), ("Password.CustomerId", id),
        ];

        await browser.SubmitAsync(await browser.SettingsAsync(), "Update account information", [("Account.FirstName", "Mallory"), .. named]);
        await browser.SubmitAsync(await browser.SettingsAsync(), "Update billing information", [("Billing.City", "Elsewhere"), .. named]);
        await browser.SubmitAsync(
            await browser.SettingsAsync(), "Update password",
            [
                ("Password.CurrentPassword", attacker.Password), ("Password.NewPassword", "calm green harbour"),
                ("Password.RetypedPassword", "calm green harbour"), .. named,
            ]);

        using var theirs = await Portal.LogInAsync(victim);
        var page = await theirs.SettingsAsync();
        page.Value("Account.FirstName").Should().Be("Ada");
        page.Value("Billing.City").Should().Be("Paris");
        var own = await browser.SettingsAsync();
        own.Value("Account.FirstName").Should().Be("Mallory");
        own.Value("Billing.City").Should().Be("Elsewhere");
        own.Html.Should().NotContain(victim.LoginId);
    }

    [TestCase("/account/settings?id={0}&customerId={0}&open=card")]
    [TestCase("/account/invoices?customerId={0}")]
    [TestCase("/account/activity/{0}")]
    [TestCase("/account/invoices/{0}")]
    [TestCase("/account/settings/{0}")]
    public async Task NobodyReadsAnotherCustomersAccountByNamingIt(string path)
    {
        var victim = await Portal.SeedAsync(new { firstName = "Viktoria", billing = Address.France, card = Address.Visa, signedUpAt = "2025-01-01T00:00:00Z" });
        await Portal.PostAsync("/test-support/close-month", new { period = "2025-02", customer = victim.LoginId });
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        var page = await browser.OpenAsync(string.Format(path, victim.Id));

        page.Html.Should().NotContain("Viktoria").And.NotContain("ending in 1111").And.NotContain(victim.LoginId);
    }

    [Test]
    public async Task AFormFillsNothingBeyondItsFields()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        await browser.SubmitAsync(
            await browser.SettingsAsync(), "Update account information",
            ("Account.PlanCode", "large"), ("Account.Plan", "large"), ("Account.PasswordHash", "x"), ("Account.SignedUpAt", "2001-01-01"),
            ("Account.LockoutEnd", "2001-01-01"), ("Account.Billing.City", "Elsewhere"));

        var servers = await browser.OpenAsync("/");
        servers.Text.Should().NotContain("Large").And.NotContain("2001");
        using var again = await Portal.LogInAsync(customer);
    }
}
