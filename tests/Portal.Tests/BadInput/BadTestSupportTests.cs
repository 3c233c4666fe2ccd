using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.BadInput;

[Parallelizable(ParallelScope.All)]
internal sealed class BadTestSupportTests
{
    private const int Inputs = 1_000;

    private static readonly string[] _pages = ["/account/settings?open=account&open=billing&open=card", "/account/invoices"];

    [Test]
    public async Task NoneMakesThePortalFailOrIsStored()
    {
        await using var portal = await PortalUnderTest.StartAsync("--Logging:Recording:LogLevel:Default=Warning");
        Posted(portal).Should().BeEquivalentTo(BadJson.Good(new Random(0), "", 0).Keys, "what test support is asked is to be in BadJson");
        var steered = await portal.SeedAsync(new { signedUpAt = "2025-01-01T00:00:00Z" });
        using var visitor = new Visitor(portal, steered);
        await visitor.LookAsync();

        var problems = new List<string>();
        var made = 1;
        for (var number = 0; number < Inputs; number++)
        {
            var random = BadInputTests.RandomOf(-number - 1);
            var good = BadJson.Good(random, steered.LoginId, number);
            var path = BadTexts.Pick(random, [.. good.Keys]);
            var bad = BadJson.Make(random, path, good[path]()) with { Headers = [("X-Test-Support-Key", PortalUnderTest.Key)] };
            var answer = await visitor.SendAsync(bad, asCustomer: false);
            if (answer.Status >= HttpStatusCode.InternalServerError)
            {
                problems.Add($"Input {number}, {bad}: answered {(int)answer.Status}.");
            }

            if (answer.Status < HttpStatusCode.BadRequest)
            {
                var seeded = Seeded(answer).ToList();
                made += seeded.Count;
                foreach (var customer in path.EndsWith("/faults", StringComparison.Ordinal) ? [] : seeded.DefaultIfEmpty(steered))
                {
                    problems.AddRange((await ShowAsync(portal, customer)).Select(problem => $"Input {number}, {bad}: accepted, and then {problem}."));
                }
            }

            if (path.EndsWith("/clock", StringComparison.Ordinal))
            {
                await portal.PostAsync(path, new { now = TimeProvider.System.GetUtcNow() });
                await portal.PostAsync(path, new { now = TimeProvider.System.GetUtcNow(), customer = steered.LoginId });
            }
        }

        await TestContext.Out.WriteLineAsync($"{Inputs} inputs made from the seed {BadInputTests.Seed}; {made} customers.");
        problems.Take(25).Should().BeEmpty($"replay with TEST_BAD_INPUT_SEED={BadInputTests.Seed}");
        await using var scope = portal.Services.CreateAsyncScope();
        var stored = await StoredCustomer.ReadAsync(scope.ServiceProvider.GetRequiredService<PortalDbContext>(), _ => true);
        stored.Should().HaveCount(made, "nobody was made but who was answered");
        stored.SelectMany(StoredRules.TooLong).Should().BeEmpty();
        BadInputTests.LoggedErrors(portal).Should().BeEmpty();
    }

    private static IEnumerable<string> Posted(PortalUnderTest portal) =>
        portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null)
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") is true)
            .Select(endpoint => endpoint.RoutePattern.RawText!);

    private static IEnumerable<SeededTestCustomer> Seeded(BadRequest.Answer answer)
    {
        if (answer.Status != HttpStatusCode.Created)
        {
            return [];
        }

        var json = JsonSerializer.Deserialize<JsonElement>(answer.Text);
        return (json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : new[] { json }.AsEnumerable())
            .Select(customer => customer.Deserialize<SeededTestCustomer>(JsonSerializerOptions.Web)!);
    }

    private static async Task<IReadOnlyList<string>> ShowAsync(PortalUnderTest portal, SeededTestCustomer customer)
    {
        using var browser = portal.NewBrowser();
        var problems = new List<string>();
        await browser.LogInAsync(customer.LoginId, customer.Password);
        foreach (var page in _pages)
        {
            var status = (await browser.OpenAsync(page)).Status;
            if (status != HttpStatusCode.OK)
            {
                problems.Add($"{page} answers {(int)status}");
            }
        }

        return problems;
    }
}
