using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.Tests.Support;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Portal.Tests.Leaks;

[Parallelizable(ParallelScope.All)]
internal sealed partial class PlantedLeakTests
{
    private const string TypedPassword = "planted quiet lanterns";
    private const string TypedNumber = "4012 8888 8888 1881";
    private const string TypedCode = "062";

    [TestCase(SecretKind.Password, TypedPassword)]
    [TestCase(SecretKind.CardNumber, TypedNumber)]
    [TestCase(SecretKind.SecurityCode, TypedCode)]
    public async Task IsFoundWhereverItIs(SecretKind kind, string typed)
    {
        await using var portal = await StartAsync();
        var customer = await portal.SeedAsync();
        using var browser = portal.NewBrowser();
        PortalRecord.Secrets.Add(kind, typed);

        portal.Services.GetRequiredService<ILogger<PlantedLeakTests>>().LogTrace(new EventId(1, "Planted"), "Typed: {Value}", typed);
        await portal.Services.GetRequiredService<IMailer>().SendAsync(new EmailMessage(customer.LoginId, "Notice", $"Your {typed}."), CancellationToken.None);
        await UpdateAsync(portal, set => set.SetProperty(row => row.Company, typed), customer.Id);
        await browser.OpenAsync($"/login?planted={Uri.EscapeDataString(typed)}");
        await browser.PostAsync("/language", (await browser.OpenAsync("/login")).Form("Français").Values.Append(new("language", "fr"))
            .Where(field => field.Key != "returnUrl").Append(new("returnUrl", $"/login?planted={Uri.EscapeDataString(typed)}")));

        var places = (await portal.SearchAsync()).Where(finding => finding.Secret.Kind == kind).Select(finding => MailName().Replace(finding.Place, "*")).ToList();

        places.Should().Contain(
        [
            "the log (PortalAcceptance.Portal.Tests.Leaks.PlantedLeakTests, Trace, Planted)",
            "the email *.eml",
            "table Customers, column Company",
            "the answer to GET /login (200)",
            "the answer to POST /language (302)",
        ]);
        places.Should().Contain(place => place.Contains("Microsoft.AspNetCore.Hosting.Diagnostics"), "the framework logs what is asked for");
    }

    [Test]
    public async Task IsFoundInAnyFile()
    {
        await using var portal = await StartAsync();
        PortalRecord.Secrets.Add(SecretKind.Password, TypedPassword);
        await File.WriteAllTextAsync(Path.Combine(portal.Folder, "notes.txt"), $"{TypedPassword}\n");

        (await portal.SearchAsync()).Select(finding => finding.Place).Should().Equal("the file notes.txt");
    }

    [Test]
    public async Task IsFoundThoughNobodyTypedIt()
    {
        await using var portal = await StartAsync();
        var customer = await portal.SeedAsync();
        await UpdateAsync(portal, set => set.SetProperty(row => row.Company, "No. 2223003122003222, thanks"), customer.Id);

        (await portal.SearchAsync()).Select(finding => finding.ToString()).Should()
            .Equal("table Customers, column Company holds the card number ending in 3222.");
    }

    [Test]
    public async Task MayBeInTheWelcomeAndNowhereElse()
    {
        await using var portal = await StartAsync();
        using var browser = portal.NewBrowser();
        await browser.SubmitAsync(
            await browser.OpenAsync("/sign-up"), "Sign up", ("Form.Email", "welcome@example.org"), ("Form.FirstName", "Ada"), ("Form.LastName", "L"));
        var mail = (await portal.MailboxAsync("welcome@example.org")).Single();
        await browser.OpenAsync($"/dev/mail/{mail.GetProperty("id").GetString()}");
        (await portal.SearchAsync()).Should().BeEmpty();

        var password = Regex.Match(mail.GetProperty("text").GetString()!, @"^Password: (\S+)", RegexOptions.Multiline).Groups[1].Value;
        await portal.Services.GetRequiredService<IMailer>().SendAsync(new EmailMessage("other@example.org", "Notice", password), CancellationToken.None);
        await browser.OpenAsync($"/login?planted={password}");

        var places = (await portal.SearchAsync()).Select(finding => finding.Place).ToList();
        places.Should().Contain("the answer to GET /login (200)");
        places.Where(place => place.StartsWith("the email", StringComparison.Ordinal)).Should().ContainSingle()
            .Which.Should().NotContain(mail.GetProperty("id").GetString()!);
    }

    [Test]
    public async Task FailsTheTestThatEndsThePortal()
    {
        var portal = await PortalUnderTest.StartAsync();
        await portal.Services.GetRequiredService<IMailer>().SendAsync(new EmailMessage("a@example.org", "Notice", "2223003122003222"), CancellationToken.None);

        var end = async () => await portal.DisposeAsync();

        var leak = (await end.Should().ThrowAsync<LeakException>()).Which;
        leak.Message.Should().Match("*the email * holds the card number ending in 3222.");
        Directory.Exists(portal.Folder).Should().BeFalse();
        PortalRecord.Leaks.Should().Contain(leak.Findings, "the run fails as well");
        PortalRecord.Withdraw(leak.Findings);
    }

    private static async Task<PortalUnderTest> StartAsync()
    {
        var portal = await PortalUnderTest.StartAsync();
        portal.ExpectLeaks();
        return portal;
    }

    private static async Task UpdateAsync(
        PortalUnderTest portal, Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<Portal.Customers.Customer>> set, Guid customer)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Users.Where(row => row.Id == customer).ExecuteUpdateAsync(set);
    }

    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex MailName();
}
