using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Tests.Support;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Portal.Tests.BadInput;

[Parallelizable(ParallelScope.All)]
internal sealed class BadInputTests
{
    // One in eight inputs goes to a URL instead of a form. More than 10,000 inputs remain for the forms.
    private const int Inputs = 12_000;
    private const int Visitors = 4;
    private const int MostReported = 25;

    private static readonly string[] _oddPages = ["/error/404", "/error/0", "/error/99999999999", "/error/x", "/dev/mail/x", "/portal.css", "/health", "/nowhere"];

    internal static int Seed { get; } = Environment.GetEnvironmentVariable("TEST_BAD_INPUT_SEED") is { Length: > 0 } seed ? int.Parse(seed, CultureInfo.InvariantCulture) : 2026;

    internal static Random RandomOf(int number) => new(unchecked(Seed * 1_000_003 + number));

    [Test]
    public async Task NoneMakesThePortalFailOrIsStored()
    {
        await using var portal = await PortalUnderTest.StartAsync(
            "--Portal:Lockout:MaxFailedAccessAttempts=1000000",
            // The full log would take 500 MB. Every other test searches the full log.
            "--Logging:Recording:LogLevel:Default=Warning");
        var everybody = await SeedAsync(portal, Visitors + 2);
        var bystanders = everybody.Skip(Visitors).ToList();
        var before = await StateOfAsync(portal, bystanders);
        var visitors = everybody.Take(Visitors).Select(customer => new Visitor(portal, customer)).ToList();
        await Task.WhenAll(visitors.Select(visitor => visitor.ArriveAsync()));
        visitors[0].Forms.Keys.Should().BeEquivalentTo(await PostedForms.OfAsync(portal), "every form that can be posted is on some page that is opened here");
        visitors[0].Forms.Keys.Should().BeEquivalentTo(StoredCustomer.Forms, "StoredCustomer says what each form may change");
        var pages = (await PostedForms.PagesAsync(portal)).Select(page => $"/{page.AttributeRouteInfo!.Template}").Where(path => !path.Contains('{')).Concat(_oddPages).ToList();

        var problems = new ConcurrentQueue<string>();
        var signedUp = new ConcurrentDictionary<string, bool>();
        await Task.WhenAll(visitors.Select((visitor, first) => Task.Run(async () =>
        {
            for (var number = first; number < Inputs && problems.Count < MostReported; number += Visitors)
            {
                await SendAsync(visitor, pages, number, problems, signedUp);
            }
        })));
        visitors.ForEach(visitor => visitor.Dispose());

        await TestContext.Out.WriteLineAsync($"{Inputs} inputs made from the seed {Seed}; {signedUp.Count} addresses signed up.");
        string.Join(Environment.NewLine, problems).Should().BeEmpty($"replay with TEST_BAD_INPUT_SEED={Seed}");
        (await StateOfAsync(portal, bystanders)).Should().BeEquivalentTo(before, "nobody touched them");
        await using var scope = portal.Services.CreateAsyncScope();
        var all = await StoredCustomer.ReadAsync(scope.ServiceProvider.GetRequiredService<PortalDbContext>(), _ => true);
        all.SelectMany(StoredRules.Broken).Should().BeEmpty();
        all.Select(customer => customer.Row.Email!.ToUpperInvariant()).Except(signedUp.Keys).Should().HaveCount(everybody.Count, "the only others are those that were there");
        LoggedErrors(portal).Should().BeEmpty();
    }

    private static async Task SendAsync(
        Visitor visitor, IReadOnlyList<string> pages, int number, ConcurrentQueue<string> problems, ConcurrentDictionary<string, bool> signedUp)
    {
        var random = RandomOf(number);
        var form = random.Next(8) == 0 ? null : BadTexts.Pick(random, visitor.Drawn);
        var bad = form is null ? BadQueries.Make(random, pages) : BadForms.Make(random, form, await visitor.FillAsync(random, form, number), PostedForms.TokenField);
        var before = visitor.Stored;
        try
        {
            var answer = await visitor.SendAsync(bad, form is null ? random.Next(2) == 0 : Visitor.IsSignedIn(form));
            var now = await visitor.LookAsync();
            foreach (var problem in Verdict.On(form, bad, answer, before, now))
            {
                problems.Enqueue($"Input {number}, {bad}: {problem}.");
            }

            if (answer.Accepted)
            {
                await FollowAsync(visitor, form, bad, before, signedUp);
            }
        }
        catch (HttpRequestException exception)
        {
            problems.Enqueue($"Input {number}, {bad}: not answered: {exception.Message}");
        }
    }

    // Later inputs start from the values that the portal accepted.
    private static async Task FollowAsync(Visitor visitor, string? form, BadRequest bad, StoredCustomer before, ConcurrentDictionary<string, bool> signedUp)
    {
        if (form == "/sign-up")
        {
            foreach (var address in (bad.Typed?["Form.Email"] ?? []).Select(FormBody.AsRead).Select(StoredRules.Clean).OfType<string>())
            {
                signedUp.TryAdd(address.ToUpperInvariant(), true);
            }
        }

        if (before.Row.PasswordHash != visitor.Stored.Row.PasswordHash)
        {
            visitor.Password = Verdict.NewPassword(bad, visitor.Stored) ?? visitor.Password;
            // Any other password can be text that pages contain for other reasons.
            if (visitor.Password.StartsWith(GoodFields.PasswordStart, StringComparison.Ordinal))
            {
                PortalRecord.Secrets.Add(SecretKind.Password, visitor.Password);
            }
        }

        if (form == "/log-out" || before.Row.PasswordHash != visitor.Stored.Row.PasswordHash)
        {
            await visitor.LogInAsync();
        }
    }

    private static async Task<IReadOnlyList<SeededTestCustomer>> SeedAsync(PortalUnderTest portal, int count)
    {
        var seeded = new List<SeededTestCustomer>();
        for (var number = 0; number < count; number++)
        {
            // Half of the customers have no billing information and no card.
            seeded.Add(await portal.SeedAsync(number % 2 == 0 ? new { billing = Address.France, card = Address.Visa } : null));
        }

        return seeded;
    }

    private static async Task<IReadOnlyList<IReadOnlyDictionary<string, string?>>> StateOfAsync(PortalUnderTest portal, IEnumerable<SeededTestCustomer> customers)
    {
        var ids = customers.Select(customer => customer.Id).ToList();
        await using var scope = portal.Services.CreateAsyncScope();
        return [.. (await StoredCustomer.ReadAsync(scope.ServiceProvider.GetRequiredService<PortalDbContext>(), customer => ids.Contains(customer.Id))).Select(customer => customer.Fields)];
    }

    internal static IEnumerable<string> LoggedErrors(PortalUnderTest portal) =>
        portal.Record.Log.Read().Where(entry => entry.Place.Contains(", Error, ", StringComparison.Ordinal) || entry.Place.Contains(", Critical, ", StringComparison.Ordinal))
            // The portal handles what these categories log as errors: forged cookies, and email addresses already in use.
            .Where(entry => !entry.Place.Contains("Antiforgery.DefaultAntiforgery", StringComparison.Ordinal) && !entry.Place.Contains("EntityFrameworkCore", StringComparison.Ordinal))
            .Select(entry => $"{entry.Place}: {BadRequest.Shorten(entry.Text)}");
}
