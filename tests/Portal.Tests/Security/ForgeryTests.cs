using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Pages;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed class ForgeryTests
{
    private static PortalUnderTest Portal => SharedPortal.Instance;

    private static IEnumerable<RouteEndpoint> Endpoints =>
        Portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    [Test]
    public async Task EveryFormIsRefusedWithoutItsToken() => await AssertRefusedAsync((_, _) => null, _ => HttpStatusCode.BadRequest);

    [TestCase(null)]
    [TestCase("made up")]
    public async Task AForgedLoginLogsNobodyIn(string? token)
    {
        var attacker = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();
        await browser.OpenAsync("/login");

        await browser.PostAsync("/login", Login(attacker, token));

        browser.Cookies.GetCookies(Portal.Address).Select(cookie => cookie.Name).Should().Equal("antiforgery");
        (await browser.OpenAsync("/")).Heading.Should().Be("Log in");
    }

    [TestCase(null)]
    [TestCase("made up")]
    public async Task AForgedLoginReplacesNoSession(string? token)
    {
        var (customer, attacker) = (await Portal.SeedAsync(), await Portal.SeedAsync());
        using var browser = await Portal.LogInAsync(customer);

        (await browser.PostAsync("/login", Login(attacker, token))).Html.Should().Contain(customer.LoginId).And.NotContain(attacker.LoginId);
        (await browser.SettingsAsync()).Value("Account.Email").Should().Be(customer.LoginId);
    }

    [TestCase("/sign-up")]
    [TestCase("/forgot-password")]
    public async Task AForgedFormOfAStrangerSendsNoEmail(string path)
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        var customer = await Portal.SeedAsync(new { email });
        using var browser = Portal.NewBrowser();

        var page = await browser.PostAsync(path, new Dictionary<string, string>
        {
            ["Form.Email"] = email,
            ["Form.FirstName"] = "Forged",
            ["Form.LastName"] = "Forged",
            ["Form.Plan"] = "large",
            [PostedForms.TokenField] = "made up",
        });

        page.Errors.Should().Equal("This page was out of date, so nothing was done. Try again.");
        (await Portal.MailboxAsync(email, waitSeconds: 0)).Should().BeEmpty();
    }

    [Test]
    public async Task EveryFormIsRefusedWithATokenMadeUp() => await AssertRefusedAsync((own, _) => own[..20] + new string('A', own.Length - 20), StatusOfStale);

    [Test]
    public async Task EveryFormIsRefusedWithTheTokenOfAnotherSession() => await AssertRefusedAsync((_, strangers) => strangers, StatusOfStale);

    [Test]
    public async Task NoFormComesWithoutItsCookie()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var token = await TokenOfAsync(browser);
        browser.Cookies.GetCookies(Portal.Address)["antiforgery"]!.Expired = true;

        foreach (var path in await PostedForms.OfAsync(Portal))
        {
            using var answer = await browser.SendAsync(HttpMethod.Post, path, Form(token));
            answer.StatusCode.Should().Be(StatusOfStale(path), path);
        }
    }

    [Test]
    public async Task OnlyPagesThatStrangersMaySubmitCheckTheTokenThemselves()
    {
        var unguarded = (await PostedForms.PagesAsync(Portal)).Where(page => page.FilterDescriptors.Any(filter => filter.Filter is IgnoreAntiforgeryTokenAttribute));

        // The error page replaces the page that failed, and saves nothing.
        unguarded.Select(page => page.ModelTypeInfo!.AsType()).Distinct().Should().BeEquivalentTo(
            [typeof(ErrorModel), typeof(ForgotPasswordModel), typeof(LanguageModel), typeof(LoginModel), typeof(LogOutModel), typeof(SignUpModel)]);
    }

    [Test]
    public async Task WhatIsNoPageTakesNothingWithoutTheKeyOfTestSupport()
    {
        using var http = new HttpClient { BaseAddress = Portal.Address };
        var others = Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null).ToList();
        others.Should().NotBeEmpty();

        foreach (var endpoint in others)
        {
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), endpoint.RoutePattern.RawText)
                {
                    Content = method is "POST" ? new StringContent("{}", null, "application/json") : null,
                };
                using var answer = await http.SendAsync(request);
                answer.StatusCode.Should().BeOneOf([HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest], $"{method} {endpoint.RoutePattern.RawText}");
                (await answer.Content.ReadAsStringAsync()).Should().NotContain("@");
            }
        }
    }

    private static async Task AssertRefusedAsync(Func<string, string, string?> tokenOf, Func<string, HttpStatusCode> statusOf)
    {
        var customer = await Portal.SeedAsync(new { billing = Address.France, card = Address.Visa });
        using var browser = await Portal.LogInAsync(customer);
        using var stranger = await Portal.LogInAsync(await Portal.SeedAsync());
        var token = tokenOf(await TokenOfAsync(browser), await TokenOfAsync(stranger));
        var before = await StateOfAsync(customer.Id);
        var forms = await PostedForms.OfAsync(Portal);
        forms.Should().Contain(["/login", "/sign-up", "/log-out", "/language", "/account/settings?handler=Password"], "else none are found");

        foreach (var path in forms)
        {
            using var answer = await browser.SendAsync(HttpMethod.Post, path, Form(token));
            answer.StatusCode.Should().Be(statusOf(path), path);
            // A page that is shown forgets its message, whether it has one or not.
            answer.Headers.NonValidated.GetValueOrDefault("Set-Cookie").Where(cookie => !cookie.StartsWith("message=;", StringComparison.Ordinal)).Should().BeEmpty(path);
        }

        (await StateOfAsync(customer.Id)).Should().Be(before, "nothing was saved");
        (await browser.SettingsAsync()).Heading.Should().Be("Account settings", "nobody was logged out");
    }

    // A form that may only be out of date is shown again or leads on, with no effect.
    private static HttpStatusCode StatusOfStale(string path) => path switch
    {
        "/sign-up" or "/forgot-password" => HttpStatusCode.OK,
        "/login" or "/language" => HttpStatusCode.Redirect,
        _ => HttpStatusCode.BadRequest,
    };

    private static Dictionary<string, string> Login(SeededTestCustomer customer, string? token)
    {
        var values = new Dictionary<string, string> { ["Credentials.Email"] = customer.LoginId, ["Credentials.Password"] = customer.Password };
        if (token is not null)
        {
            values[PostedForms.TokenField] = token;
        }

        return values;
    }

    // Contains values for several forms, so that the portal would save a change if it accepted one of them.
    private static FormUrlEncodedContent Form(string? token)
    {
        var values = new Dictionary<string, string>
        {
            ["Account.FirstName"] = "Forged",
            ["Account.LastName"] = "Forged",
            ["Account.Language"] = "fr",
            ["Account.TimeZone"] = "Etc/UTC",
            ["Account.Version"] = "0",
            ["Billing.BillingName"] = "Forged",
            ["Billing.Version"] = "0",
            ["Password.CurrentPassword"] = "a fine day for sailing",
            ["Password.NewPassword"] = "calm green harbour",
            ["Password.RetypedPassword"] = "calm green harbour",
            ["language"] = "fr",
        };
        if (token is not null)
        {
            values[PostedForms.TokenField] = token;
        }

        return new FormUrlEncodedContent(values);
    }

    private static async Task<string> TokenOfAsync(Browser browser) => (await browser.SettingsAsync()).Form("Log out").Values[PostedForms.TokenField];

    private static async Task<string> StateOfAsync(Guid id)
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var customer = await database.Users.AsNoTracking().Include(customer => customer.Billing).SingleAsync(customer => customer.Id == id);
        var activities = await database.Activities.CountAsync(activity => activity.CustomerId == id);
        return $"{customer.FirstName} {customer.Version} {customer.SecurityStamp} {customer.PasswordHash} {customer.Language} {customer.Billing?.Version} {activities} activities";
    }
}
