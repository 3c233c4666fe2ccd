using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Tests.Support;
using PortalAcceptance.Portal.TestSupport.Faults;
using PortalAcceptance.Portal.TestSupport.Faults.Shared;
using PortalAcceptance.Portal.TestSupport.Faults.Switching;

namespace PortalAcceptance.Portal.Tests.Faults;

[Parallelizable(ParallelScope.All)]
internal sealed class FaultSwitchTests
{
    // Faults that don't stop the journey, with at least one at each seam.
    private static readonly string[] _harmless =
    [
        "no-lockout", "private-pages-cached", "session-cookie-unprotected", "session-never-ends", "antiforgery-off", "sign-up-ignores-plan",
        "card-notice-not-sent", "retyped-password-ignored", "password-truncated", "account-stale-save-accepted", "billing-stale-save-accepted",
        "confirmation-in-other-language", "card-stale-save-accepted", "card-luhn-skipped", "charged-twice", "first-month-charged-in-full",
        "short-password-accepted", "reset-link-never-expires",
    ];

    private static PortalUnderTest Portal => SharedPortal.Instance;

    private static IEnumerable<Type> Seams => FaultCatalog.All.SelectMany(fault => fault.Points).Select(point => point.Seam).Distinct();

    [Test]
    public async Task ListsEveryFaultAndForWhomItIsOn()
    {
        var customer = await Portal.SeedAsync();
        await Portal.PostAsync("/test-support/faults", new { name = "card-number-in-page", customer = customer.LoginId.ToUpperInvariant() });

        var faults = await ListAsync(Portal);

        faults.Select(fault => fault.Name).Should().Equal(FaultCatalog.All.Select(fault => fault.Name));
        faults.Should().OnlyContain(fault => !fault.Everybody);
        var on = faults.Single(fault => fault.Name == "card-number-in-page");
        on.Customers.Should().Contain(customer.LoginId);
        (on.Area, on.Kind).Should().Be(("card", "security"));
    }

    [Test]
    public async Task SwitchesOnForEverybodyAndOffAgain()
    {
        await using var portal = await PortalUnderTest.StartAsync();
        using var browser = await portal.LogInAsync(await portal.SeedAsync());
        async Task<bool> IsSpoilt() => !(await browser.SettingsAsync()).Html.Contains("for=\"Card-Number\"", StringComparison.Ordinal);

        (await IsSpoilt()).Should().BeFalse();
        await portal.PostAsync("/test-support/faults", new { name = "label-detached" });
        (await IsSpoilt()).Should().BeTrue();
        await portal.PostAsync("/test-support/faults", new { name = "label-detached", on = false });
        (await IsSpoilt()).Should().BeFalse();
    }

    [Test]
    public async Task SwitchesOffForOneCustomer()
    {
        var (one, other) = (await Portal.SeedAsync(), await Portal.SeedAsync());
        await Portal.PostAsync("/test-support/faults", new { name = "label-detached", customer = one.LoginId });
        await Portal.PostAsync("/test-support/faults", new { name = "menu-unnamed", customer = one.LoginId });
        await Portal.PostAsync("/test-support/faults", new { name = "label-detached", customer = other.LoginId });

        await Portal.PostAsync("/test-support/faults", new { name = "label-detached", customer = one.LoginId, on = false });

        (await OnForAsync(one)).Should().Equal("menu-unnamed");
        (await OnForAsync(other)).Should().Equal("label-detached");
        using var http = Http();
        (await http.DeleteAsync($"/test-support/faults?customer={other.LoginId}")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await OnForAsync(other)).Should().BeEmpty();
        (await OnForAsync(one)).Should().Equal("menu-unnamed");
    }

    [Test]
    public async Task ActsInRequestsThatNameTheCustomerBeforeAndAfterALogin()
    {
        var (visitor, other) = ($"{Guid.NewGuid():N}@example.org", await Portal.SeedAsync());
        await Portal.PostAsync("/test-support/faults", new { name = "security-headers-missing", customer = visitor });
        using var browser = await Portal.LogInAsync(other);
        using var handler = new HttpClientHandler { CookieContainer = browser.Cookies };
        using var http = new HttpClient(handler) { BaseAddress = Portal.Address };
        async Task<bool> IsSpoiltAsync(string path, string? named)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("X-Test-Support-Customer", named);
            using var answer = await http.SendAsync(request);
            return !answer.Headers.Contains("Content-Security-Policy");
        }

        (await IsSpoiltAsync("/login", visitor.ToUpperInvariant())).Should().BeTrue();
        (await IsSpoiltAsync("/account/settings", visitor)).Should().BeTrue();
        (await IsSpoiltAsync("/login", other.LoginId)).Should().BeFalse();
        (await IsSpoiltAsync("/login", named: null)).Should().BeFalse();
        await Portal.PostAsync("/test-support/faults", new { name = "security-headers-missing", customer = other.LoginId });
        (await IsSpoiltAsync("/account/settings", named: null)).Should().BeTrue();
        (await IsSpoiltAsync("/account/settings", "nobody@example.org")).Should().BeFalse("the request names somebody without faults");
    }

    [Test]
    public async Task SwitchesEverythingOffAtOnce()
    {
        await using var portal = await PortalUnderTest.StartAsync();
        var customer = await portal.SeedAsync();
        await portal.PostAsync("/test-support/faults", new { name = "label-detached" });
        await portal.PostAsync("/test-support/faults", new { name = "menu-unnamed", customer = customer.LoginId });
        using var http = Http(portal);

        await http.DeleteAsync("/test-support/faults");

        (await ListAsync(portal)).Should().OnlyContain(fault => !fault.Everybody && fault.Customers.Count == 0);
    }

    [TestCase("acount-not-saved", null, "There is no fault \"acount-not-saved\". GET /test-support/faults lists them all.")]
    [TestCase(null, null, "There is no fault \"\".")]
    [TestCase("account-not-saved", "nobody", "No customer has the login ID \"nobody\".")]
    public async Task SaysWhatIsWrong(string? name, string? customer, string problem)
    {
        using var http = Http();

        using var answer = await http.PostAsJsonAsync("/test-support/faults", new { name, customer });

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString().Should().Contain(problem);
    }

    [Test]
    public async Task NeedsTheKey()
    {
        using var http = new HttpClient { BaseAddress = Portal.Address };

        (await http.GetAsync("/test-support/faults")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await http.PostAsJsonAsync("/test-support/faults", new { name = "label-detached" })).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await http.DeleteAsync("/test-support/faults")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Test]
    public async Task NothingActsWhileNoFaultIsOn()
    {
        await using var portal = await PortalUnderTest.StartAsync();
        // Every fault is on for another customer, so that the portal checks every switch.
        var other = await portal.SeedAsync();
        foreach (var fault in FaultCatalog.All)
        {
            await portal.PostAsync("/test-support/faults", new { name = fault.Name, customer = other.LoginId });
        }

        await Journey.MakeAsync(portal);

        (await ListAsync(portal)).Should().OnlyContain(fault => fault.TimesActed == 0);
    }

    [Test]
    public async Task TheJourneyThatShowsItPassesEverySeam()
    {
        await using var portal = await PortalUnderTest.StartAsync();
        foreach (var name in _harmless)
        {
            await portal.PostAsync("/test-support/faults", new { name });
        }

        await Journey.MakeAsync(portal);

        _harmless.SelectMany(name => FaultCatalog.Find(name)!.Points).Select(point => point.Seam).Should().Contain(Seams);
        (await ListAsync(portal)).Where(fault => fault.Everybody && fault.TimesActed == 0).Should().BeEmpty("a journey that passes a seam by proves nothing of it");
    }

    [Test]
    public async Task NothingOfItIsThereWithoutTestSupport()
    {
        await using var portal = await PortalUnderTest.StartAsync("--Portal:TestSupport:Enabled=false");
        var isService = portal.Services.GetRequiredService<IServiceProviderIsService>();
        var types = typeof(Fault).Assembly.GetTypes().Where(type => IsOfTestSupport(type) && !type.ContainsGenericParameters);
        await using var scope = portal.Services.CreateAsyncScope();

        types.Where(isService.IsService).Should().BeEmpty();
        isService.IsService(typeof(FaultMemory<object, object>)).Should().BeFalse();
        foreach (var seam in Seams.Append(typeof(ICloseMonth)).Append(typeof(TimeProvider)).Append(typeof(CustomerClock)))
        {
            IsOfTestSupport(scope.ServiceProvider.GetService(seam)?.GetType() ?? seam).Should().Be(IsOfTestSupport(seam));
        }
    }

    private static bool IsOfTestSupport(Type type) => type.Assembly == typeof(Fault).Assembly;

    private static async Task<IReadOnlyList<FaultState>> ListAsync(PortalUnderTest portal)
    {
        using var http = Http(portal);
        return (await http.GetFromJsonAsync<FaultState[]>("/test-support/faults"))!;
    }

    private static async Task<IEnumerable<string>> OnForAsync(SeededTestCustomer customer) =>
        (await ListAsync(Portal)).Where(fault => fault.Customers.Contains(customer.LoginId)).Select(fault => fault.Name);

    private static HttpClient Http(PortalUnderTest? portal = null)
    {
        var http = new HttpClient { BaseAddress = (portal ?? Portal).Address };
        http.DefaultRequestHeaders.Add("X-Test-Support-Key", PortalUnderTest.Key);
        return http;
    }
}
