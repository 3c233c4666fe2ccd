using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.TestSupport;

[Parallelizable(ParallelScope.All)]
internal sealed class BulkSeedTests
{
    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task MakesAsManyAsAskedForAfterOneModel()
    {
        var run = Guid.NewGuid().ToString("N");
        var made = await SeedAsync(new
        {
            count = 1200,
            model = new
            {
                email = $"c{{n}}-{run}@example.org",
                firstName = "Ada {n}",
                lastName = "Lovelace",
                password = "a fine day for sailing",
                billing = Address.France,
                card = Address.Visa,
            },
        });

        made.Should().HaveCount(1200).And.OnlyHaveUniqueItems(customer => customer.Id);
        made[0].LoginId.Should().Be($"c1-{run}@example.org");
        made[^1].LoginId.Should().Be($"c1200-{run}@example.org");
        using var browser = await Portal.LogInAsync(made[^1]);
        var page = await browser.SettingsAsync();
        page.Value("Account.FirstName").Should().Be("Ada 1200");
        page.Value("Billing.City").Should().Be("Paris");
        page.Text.Should().Contain("Visa ending in 1111");
    }

    [Test]
    public async Task HashesASharedPasswordOnce()
    {
        var made = await SeedAsync(new { count = 3, model = new { email = $"{{n}}-{Guid.NewGuid():N}@example.org" } });

        made.Select(customer => customer.Password).Distinct().Should().ContainSingle();
        await using var scope = Portal.Services.CreateAsyncScope();
        var ids = made.Select(customer => customer.Id).ToArray();
        var stored = await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Users.Where(customer => ids.Contains(customer.Id)).ToListAsync();
        stored.Select(customer => customer.PasswordHash).Distinct().Should().ContainSingle();
        stored.Select(customer => customer.SecurityStamp).Should().OnlyHaveUniqueItems();
        using var browser = await Portal.LogInAsync(made[1]);
    }

    [Test]
    public async Task MakesTheCustomersOfAList()
    {
        var (first, second) = ($"{Guid.NewGuid():N}@example.org", $"{Guid.NewGuid():N}@example.org");

        var made = await SeedAsync(new { customers = new object[] { new { email = first, password = "seven quiet lanterns" }, new { email = second, language = "fr" } } });

        made.Select(customer => customer.LoginId).Should().Equal(first, second);
        made[0].Password.Should().Be("seven quiet lanterns");
        made[1].Password.Should().NotBeEmpty().And.NotBe(made[0].Password);
        using var browser = await Portal.LogInAsync(made[0]);
    }

    [TestCase("""{}""", "either count and model")]
    [TestCase("""{"count":2}""", "either count and model")]
    [TestCase("""{"count":2,"model":{"email":"{n}@example.org"},"customers":[]}""", "either count and model")]
    [TestCase("""{"count":0,"model":{"email":"{n}@example.org"}}""", "1 to 10000 customers, not 0")]
    [TestCase("""{"count":10001,"model":{"email":"{n}@example.org"}}""", "1 to 10000 customers, not 10001")]
    [TestCase("""{"customers":[]}""", "1 to 10000 customers, not 0")]
    [TestCase("""{"customers":[null]}""", "One of the customers is null")]
    [TestCase("""{"customers":[{"email":null}]}""", "email")]
    [TestCase("""{"count":2,"model":{"email":"same@example.org"}}""", "no {n}")]
    [TestCase("""{"count":2,"model":{"email":"{n}"}}""", "email is not valid: \"1\"")]
    [TestCase("""{"count":2,"model":{"email":"{n}@example.org","plan":"none"}}""", "plan")]
    [TestCase("""{"customers":[{"email":"Twin@example.org"},{"email":" twin@example.org"}]}""", "Two of the customers would have the login ID twin@example.org")]
    public async Task SaysWhatIsWrong(string seed, string problem)
    {
        using var http = Http();

        using var answer = await http.PostAsync("/test-support/customers/bulk", new StringContent(seed, null, "application/json"));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString().Should().Contain(problem);
    }

    [Test]
    public async Task MakesAllOrNone()
    {
        var taken = await Portal.SeedAsync();
        var fresh = $"{Guid.NewGuid():N}@example.org";
        using var http = Http();

        using var answer = await http.PostAsJsonAsync("/test-support/customers/bulk", new { customers = new[] { new { email = fresh }, new { email = taken.LoginId } } });

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString()
            .Should().Be($"There is a customer with the login ID {taken.LoginId} already.");
        (await Portal.SeedAsync(new { email = fresh })).LoginId.Should().Be(fresh, "the one that was free was not made either");
    }

    private static HttpClient Http()
    {
        var http = new HttpClient { BaseAddress = Portal.Address };
        http.DefaultRequestHeaders.Add("X-Test-Support-Key", PortalUnderTest.Key);
        return http;
    }

    private static async Task<SeededTestCustomer[]> SeedAsync(object body) =>
        (await Portal.PostAsync("/test-support/customers/bulk", body)).Deserialize<SeededTestCustomer[]>(JsonSerializerOptions.Web)!;
}
