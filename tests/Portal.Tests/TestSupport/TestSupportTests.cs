using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Tests.Support;
using PortalAcceptance.Portal.TestSupport;

namespace PortalAcceptance.Portal.Tests.TestSupport;

[Parallelizable(ParallelScope.All)]
internal sealed class TestSupportTests
{
    private static readonly string[] _paths =
        ["/test-support/customers", "/test-support/customers/bulk", "/test-support/mailbox?to=a@example.org", "/test-support/clock", "/test-support/close-month"];

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [TestCaseSource(nameof(_paths))]
    public async Task IsNotThereUnlessSwitchedOn(string path)
    {
        await using var portal = await PortalUnderTest.StartAsync("--Portal:TestSupport:Enabled=false");
        using var http = new HttpClient { BaseAddress = portal.Address };
        http.DefaultRequestHeaders.Add("X-Test-Support-Key", PortalUnderTest.Key);

        using var answer = await http.PostAsJsonAsync(path, new { });
        using var nothing = await http.PostAsJsonAsync("/test-support/never-was", new { });

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        nothing.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task MarksEachTextOnceOnEnglishPages()
    {
        await using var portal = await PortalUnderTest.StartAsync("--Portal:TestSupport:PseudoLocale=true");
        using var english = portal.NewBrowser();
        using var french = portal.NewBrowser("fr");

        var page = (await english.OpenAsync("/login")).Html;
        page.Should().Contain("<h1>[!! Log in !!]</h1>").And.Contain("\"[!! Show: Password !!]\"");
        (await french.OpenAsync("/login")).Html.Should().Contain("<h1>Se connecter</h1>");
    }

    [TestCaseSource(nameof(_paths))]
    public async Task NeedsItsKey(string path)
    {
        using var http = new HttpClient { BaseAddress = Portal.Address };
        var method = path.Contains("mailbox", StringComparison.Ordinal) ? HttpMethod.Get : HttpMethod.Post;
        async Task<HttpStatusCode> Ask(string? key)
        {
            using var request = new HttpRequestMessage(method, path) { Content = method == HttpMethod.Post ? JsonContent.Create(new { }) : null };
            if (key is not null)
            {
                request.Headers.Add("X-Test-Support-Key", key);
            }

            using var answer = await http.SendAsync(request);
            return answer.StatusCode;
        }

        (await Ask(null)).Should().Be(HttpStatusCode.Unauthorized);
        (await Ask("a-key-for-tests-onlx")).Should().Be(HttpStatusCode.Unauthorized);
        (await Ask(PortalUnderTest.Key)).Should().NotBe(HttpStatusCode.Unauthorized).And.NotBe(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task StopsAPortalThatOthersCouldReach()
    {
        var start = () => PortalUnderTest.StartAsync("--urls", "http://0.0.0.0:0");

        var failure = (await start.Should().ThrowAsync<OptionsValidationException>()).Which;
        failure.Message.Should().Contain("can be reached from other machines").And.Contain("Portal:TestSupport:AllowRemote=true");
        await using var allowed = await PortalUnderTest.StartAsync("--urls", "http://0.0.0.0:0", "--Portal:TestSupport:AllowRemote=true");
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task StopsAPortalThatDoesNotSayWhetherOthersCouldReachIt(bool hasEmptyList)
    {
        using var server = new SilentServer();
        if (hasEmptyList)
        {
            server.Features.Set<IServerAddressesFeature>(new ServerAddressesFeature());
        }

        Task StartAsync(bool allowRemote)
        {
            var options = Options.Create(new TestSupportOptions { Enabled = true, AllowRemote = allowRemote, Key = PortalUnderTest.Key });
            return new TestSupportGuard(server, options, new TestSupportKey(options), NullLogger<TestSupportGuard>.Instance)
                .StartedAsync(CancellationToken.None);
        }

        var start = () => StartAsync(allowRemote: false);
        (await start.Should().ThrowAsync<OptionsValidationException>())
            .Which.Message.Should().Contain("does not say where it listens").And.Contain("Portal:TestSupport:AllowRemote=true");
        await StartAsync(allowRemote: true);
    }

    [TestCase("""{"email":"nobody"}""", "email")]
    [TestCase("""{"email":"a@example.org","language":"xx"}""", "language")]
    [TestCase("""{"email":"a@example.org","timeZone":"Mars"}""", "timeZone")]
    [TestCase("""{"email":"a@example.org","plan":"none"}""", "plan")]
    [TestCase("""{"email":"a@example.org","plan":"no\u0000ne"}""", "plan")]
    [TestCase("""{"email":"a@example.org","firstName":"123456789012345678901234567890123456789012345678901"}""", "firstName")]
    [TestCase("""{"email":"a@example.org","billing":{"billingName":"A","address":"1","city":"12345678901234567890123456789012345678901234567890123456789012345"}}""", "city")]
    public async Task SaysWhatIsWrongWithASeed(string seed, string property)
    {
        using var http = new HttpClient { BaseAddress = Portal.Address };
        http.DefaultRequestHeaders.Add("X-Test-Support-Key", PortalUnderTest.Key);

        using var answer = await http.PostAsync("/test-support/customers", new StringContent(seed, null, "application/json"));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString().Should().Contain(property);
    }

    [TestCase("/test-support/clock", """{"advanceBy":"PT1M","customer":"nobody\u0000@example.org"}""")]
    [TestCase("/test-support/close-month", """{"period":"2025-04","customer":"nobody\u0000@example.org"}""")]
    public async Task KnowsNobodyByALoginIdThatNobodyCanHave(string path, string body)
    {
        using var http = new HttpClient { BaseAddress = Portal.Address };
        http.DefaultRequestHeaders.Add("X-Test-Support-Key", PortalUnderTest.Key);

        using var answer = await http.PostAsync(path, new StringContent(body, null, "application/json"));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString().Should().Contain("No customer has the login ID");
    }

    [Test]
    public async Task RefusesToSeedTheSameCustomerTwice()
    {
        var customer = await Portal.SeedAsync();

        var again = () => Portal.SeedAsync(new { email = customer.LoginId });

        await again.Should().ThrowAsync<Exception>().WithMessage($"*There is a customer with the login ID {customer.LoginId} already.*");
    }

    [Test]
    public async Task SeedsWithoutMailsAndActivity()
    {
        var customer = await Portal.SeedAsync(new { billing = Address.France, card = Address.Visa });

        (await Portal.MailboxAsync(customer.LoginId, waitSeconds: 0)).Should().BeEmpty();
        using var browser = await Portal.LogInAsync(customer);
        (await browser.OpenAsync("/account/activity")).Text.Should().MatchRegex("^Activity Where you are logged in Activity When What From where [^A-Z]*(AM|PM) Logged in [^A-Z]*Times");
    }

    [Test]
    public async Task GeneratesAPasswordForASeedWithout()
    {
        var customer = await Portal.SeedAsync(new { password = (string?)null });

        using var browser = await Portal.LogInAsync(customer);

        (await browser.SettingsAsync()).Heading.Should().Be("Account settings");
    }

    [Test]
    public async Task WaitsForAMailThatIsStillToCome()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        var waiting = Portal.MailboxAsync(email, "welcome");
        using var browser = Portal.NewBrowser();
        await browser.SubmitAsync(
            await browser.OpenAsync("/sign-up"), "Sign up", ("Form.Email", email), ("Form.FirstName", "Ada"), ("Form.LastName", "L"));

        var mail = (await waiting).Should().ContainSingle().Subject;

        mail.GetProperty("to").GetString().Should().Be(email);
        (await Portal.MailboxAsync(email, "invoice", waitSeconds: 0)).Should().BeEmpty();
    }

    [Test]
    public async Task MovesOneCustomersClockAndNobodyElses()
    {
        var (moved, other) = (await Portal.SeedAsync(), await Portal.SeedAsync());
        await Portal.PostAsync("/test-support/clock", new { now = "2031-07-01T12:00:00Z", customer = moved.LoginId });
        var later = await Portal.PostAsync("/test-support/clock", new { advanceBy = "P1DT1H", customer = moved.LoginId });

        using var theirs = await Portal.LogInAsync(moved);
        using var mine = await Portal.LogInAsync(other);

        later.GetProperty("now").GetDateTimeOffset().Should().BeCloseTo(new DateTimeOffset(2031, 7, 2, 13, 0, 0, TimeSpan.Zero), TimeSpan.FromMinutes(5));
        (await theirs.OpenAsync("/account/activity")).Text.Should().Contain("7/2/2031");
        (await mine.OpenAsync("/account/activity")).Text.Should().NotContain("2031");
    }

    [Test]
    public async Task SteersTheNextOwnerOfALoginIdApartFromItsFormerOne()
    {
        var former = await Portal.SeedAsync();
        await Portal.PostAsync("/test-support/clock", new { now = "2031-07-01T12:00:00Z", customer = former.LoginId });
        await using (var scope = Portal.Services.CreateAsyncScope())
        {
            var customers = scope.ServiceProvider.GetRequiredService<CustomerManager>();
            var moving = await customers.FindByIdAsync($"{former.Id}");
            (await customers.TryChangeLoginIdAsync(moving!, $"moved.{former.LoginId}", CancellationToken.None)).Should().BeTrue();
        }

        var next = await Portal.SeedAsync(new { email = former.LoginId });
        var theirs = await Portal.PostAsync("/test-support/clock", new { advanceBy = "PT1H", customer = next.LoginId });

        theirs.GetProperty("now").GetDateTimeOffset().Should().BeCloseTo(TimeProvider.System.GetUtcNow().AddHours(1), TimeSpan.FromMinutes(5));
        var formers = await Portal.PostAsync("/test-support/clock", new { advanceBy = "PT1H", customer = $"moved.{former.LoginId}" });
        formers.GetProperty("now").GetDateTimeOffset().Year.Should().Be(2031);
    }

    [Test]
    public void GivesACustomersClockToNothingThatLivesAsLongAsThePortal()
    {
        var get = () => Portal.Services.GetRequiredService<CustomerClock>();

        get.Should().Throw<InvalidOperationException>().WithMessage($"*scoped*{nameof(CustomerClock)}*root*");
    }

    [Test]
    public async Task MovesEverybodysClock()
    {
        await using var portal = await PortalUnderTest.StartAsync();
        await portal.PostAsync("/test-support/clock", new { now = "2032-02-29T12:00:00Z" });

        using var browser = await portal.LogInAsync(await portal.SeedAsync());

        (await browser.OpenAsync("/")).Text.Should().Contain("29 February 2032");
    }

    [Test]
    public async Task TellsWhatTheGatewayHasCharged()
    {
        var (customer, other) = (await Portal.SeedAsync(new { card = Address.Visa, signedUpAt = "2025-01-01T00:00:00Z" }), await Portal.SeedAsync());

        await Portal.PostAsync("/test-support/close-month", new { period = "2025-05", customer = customer.LoginId });
        await Portal.PostAsync("/test-support/close-month", new { period = "2025-05", customer = customer.LoginId });

        (await Portal.ChargesOfAsync(customer)).Should().Be(1);
        (await Portal.ChargesOfAsync(other)).Should().Be(0);
    }

    [Test]
    public async Task ClosesAMonth()
    {
        var customer = await Portal.SeedAsync(new { card = Address.Visa, plan = "large", signedUpAt = "2025-01-01T00:00:00Z" });

        var closed = await Portal.PostAsync("/test-support/close-month", new { period = "2025-04", customer = customer.LoginId });

        var charge = closed.EnumerateArray().Should().ContainSingle().Subject;
        charge.GetProperty("customer").GetString().Should().Be(customer.LoginId);
        charge.GetProperty("period").GetString().Should().Be("2025-04");
        charge.GetProperty("amount").GetDecimal().Should().Be(79.99m);
        charge.GetProperty("card").GetString().Should().Be("Visa ending in 1111");
        charge.GetProperty("status").GetString().Should().Be("Paid");
    }
}
