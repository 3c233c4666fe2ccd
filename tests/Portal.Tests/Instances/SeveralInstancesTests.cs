using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Tests.Support;
using PortalAcceptance.SandboxGateway;

namespace PortalAcceptance.Portal.Tests.Instances;

[Parallelizable(ParallelScope.All)]
internal sealed class SeveralInstancesTests
{
    private const string Incorrect = "The email address or password is incorrect.";
    private const string NewPassword = "seven quiet lanterns";

    private TestDatabase? _database;
    private PortalUnderTest[] _portals = [];

    private PortalUnderTest First => _portals[0];

    private PortalUnderTest Second => _portals[1];

    private PortalUnderTest Third => _portals[2];

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _portals = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
            PortalUnderTest.StartAsync(_database, "--Portal:Demo:Enabled=true"))));
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        foreach (var portal in _portals)
        {
            await portal.DisposeAsync();
        }

        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [Test]
    public async Task AgreeOnTheDemoCustomerThatAllOfThemWouldMake()
    {
        using var browser = Third.NewBrowser();
        await browser.LogInAsync("demo@portal.example", "wander-violet-kettle");

        (await browser.At(First).OpenAsync("/account/invoices")).Text.Should().MatchRegex("(Visa ending in 1111 Paid.*){3}");
    }

    [Test]
    public async Task AcceptEachOthersSessions()
    {
        var customer = await First.SeedAsync();
        foreach (var (here, there) in Pairs())
        {
            using var browser = await here.LogInAsync(customer);
            using var moved = browser.At(there);

            var page = await moved.SettingsAsync();

            page.Heading.Should().Be("Account settings");
            page.Html.Should().Contain(customer.LoginId);
        }
    }

    [Test]
    public async Task TakeFormsThatAnotherHasHandedOut()
    {
        var customer = await First.SeedAsync();
        foreach (var (here, there) in Pairs())
        {
            using var browser = await here.LogInAsync(customer);
            using var moved = browser.At(there);

            var page = await moved.SubmitAsync(await browser.SettingsAsync(), "Update account information", ("Account.Company", $"Between {there.Address}"));

            page.Confirmation.Should().Be("Your account information has been updated.");
            (await browser.SettingsAsync()).Value("Account.Company").Should().Be($"Between {there.Address}");
        }
    }

    [Test]
    public async Task TakeTheLoginFormThatAnotherHasHandedOut()
    {
        var customer = await First.SeedAsync();
        using var browser = First.NewBrowser();
        using var moved = browser.At(Second);

        var page = await moved.SubmitAsync(
            await browser.OpenAsync("/login"), "Log in", ("Credentials.Email", customer.LoginId), ("Credentials.Password", customer.Password));

        page.Heading.Should().Be("Cloud servers");
    }

    [Test]
    public async Task ShowTheConfirmationOfWhatAnotherHasSaved()
    {
        var customer = await First.SeedAsync();
        foreach (var (here, there) in Pairs())
        {
            using var browser = await here.LogInAsync(customer);
            using var moved = browser.At(there);
            var (action, values) = (await browser.SettingsAsync()).Form("Update account information");

            using var saved = await browser.SendAsync(HttpMethod.Post, action, new FormUrlEncodedContent(values));
            var page = await moved.OpenAsync(saved.Headers.Location!.ToString());

            page.Confirmation.Should().Be("Your account information has been updated.");
            (await browser.SettingsAsync()).Confirmation.Should().BeEmpty("it is shown once");
        }
    }

    [Test]
    public async Task EndSessionsEverywhereWhenThePasswordIsChangedOnOne()
    {
        var customer = await First.SeedAsync();
        using var here = await First.LogInAsync(customer);
        using var elsewhere = await Second.LogInAsync(customer);
        (await elsewhere.SettingsAsync()).Heading.Should().Be("Account settings");

        (await here.SubmitAsync(
            await here.SettingsAsync(),
            "Update password",
            ("Password.CurrentPassword", customer.Password), ("Password.NewPassword", NewPassword), ("Password.RetypedPassword", NewPassword)))
            .Confirmation.Should().Be("Your password has been updated.");

        (await elsewhere.SettingsAsync()).Heading.Should().Be("Log in");
        using var moved = elsewhere.At(Third);
        (await moved.SettingsAsync()).Heading.Should().Be("Log in");
        using var kept = here.At(Third);
        (await kept.SettingsAsync()).Heading.Should().Be("Account settings");
        using var other = Second.NewBrowser();
        (await other.LogInAsync(customer.LoginId, customer.Password)).Errors.Should().Equal(Incorrect);
        (await other.LogInAsync(customer.LoginId, NewPassword)).Path.Should().Be("/");
    }

    [Test]
    public async Task EndASessionEverywhereWhenItIsLoggedOutOnOne()
    {
        using var browser = await First.LogInAsync(await First.SeedAsync());
        using var moved = browser.At(Second);
        Browser[] copies = [.. _portals.Select(browser.CopyAt)];

        await moved.SubmitAsync(await browser.SettingsAsync(), "Log out");

        (await browser.SettingsAsync()).Heading.Should().Be("Log in");
        foreach (var copy in copies)
        {
            (await copy.SettingsAsync()).Heading.Should().Be("Log in", "a copy of the cookie ends with it everywhere");
            copy.Dispose();
        }
    }

    [Test]
    public async Task CountFailedLoginsTogether()
    {
        var customer = await First.SeedAsync();
        foreach (var portal in new[] { First, Second, Third, First, Second })
        {
            using var guesser = portal.NewBrowser();
            (await guesser.LogInAsync(customer.LoginId, "not the password")).Errors.Should().Equal(Incorrect);
        }

        foreach (var portal in _portals)
        {
            using var browser = portal.NewBrowser();
            (await browser.LogInAsync(customer.LoginId, customer.Password)).Errors.Should().Equal([Incorrect], "the account is locked everywhere");
        }
    }

    [Test]
    public async Task CountFailedLoginsThatComeAtTheSameTime()
    {
        var customer = await First.SeedAsync();
        await Task.WhenAll(Enumerable.Range(0, 5).Select(guess => Task.Run(async () =>
        {
            using var guesser = _portals[guess % 3].NewBrowser();
            await guesser.LogInAsync(customer.LoginId, "not the password");
        })));

        using var browser = Third.NewBrowser();
        (await browser.LogInAsync(customer.LoginId, customer.Password)).Errors.Should().Equal(Incorrect);
    }

    [Test]
    public async Task RefuseAStaleSaveOfWhatAnotherHasSaved()
    {
        var customer = await First.SeedAsync();
        using var here = await First.LogInAsync(customer);
        using var there = here.At(Second);
        var (first, second) = (await here.SettingsAsync(), await there.SettingsAsync());
        await here.SubmitAsync(first, "Update account information", ("Account.FirstName", "Grace"));

        var page = await there.SubmitAsync(second, "Update account information", ("Account.FirstName", "Barbara"));

        page.Errors.Should().Contain(StaleSave.Message);
        (await there.SettingsAsync()).Value("Account.FirstName").Should().Be("Grace");
    }

    [Test]
    public async Task KeepOneOfTwoSavesThatComeAtTheSameTime()
    {
        var customer = await First.SeedAsync();
        using var browser = await First.LogInAsync(customer);
        Browser[] browsers = [browser, browser.At(Second), browser.At(Third)];
        var page = await browser.SettingsAsync();

        var answers = await Task.WhenAll(browsers.Select((at, number) => Task.Run(() => at.SubmitAsync(
            page,
            "Update billing information",
            ("Billing.BillingName", $"Number {number}"), ("Billing.Address", "12 rue des Lilas"), ("Billing.City", "Paris"), ("Billing.Country", "FR"), ("Billing.PostalCode", "75011")))));

        var saved = answers.Select((answer, number) => (answer, number)).Where(entry => entry.answer.Errors.Count == 0).Should().ContainSingle().Subject;
        answers.Where(answer => answer != saved.answer).Should().OnlyContain(answer => answer.Errors.Contains(StaleSave.Message));
        (await browser.SettingsAsync()).Value("Billing.BillingName").Should().Be($"Number {saved.number}");
        Array.ForEach(browsers, at => at.Dispose());
    }

    [Test]
    public async Task OpenOneAccountWhenTheSameAddressSignsUpEverywhere()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        await Task.WhenAll(_portals.Select(portal => Task.Run(async () =>
        {
            using var browser = portal.NewBrowser();
            var page = await browser.SubmitAsync(
                await browser.OpenAsync("/sign-up"), "Sign up", ("Form.Email", email), ("Form.FirstName", "Ada"), ("Form.LastName", "L"));
            page.Errors.Should().BeEmpty();
        })));

        var subjects = await SubjectsToAsync(email);
        subjects.Should().HaveCount(3).And.ContainSingle(subject => subject!.StartsWith("Welcome"));
        subjects.Count(subject => subject == "You already have an account").Should().Be(2);
    }

    [Test]
    public async Task ChargeOnceWhenAllOfThemCloseTheMonth()
    {
        var customer = await First.SeedAsync(new { card = Address.Visa, signedUpAt = "2025-01-01T00:00:00Z" });

        var closes = await Task.WhenAll(_portals.Select(portal => Task.Run(() =>
            portal.PostAsync("/test-support/close-month", new { period = "2025-04", customer = customer.LoginId }))));

        closes.Select(closed => closed.EnumerateArray().Single().GetProperty("number").GetString()).Distinct().Should().ContainSingle();
        closes.Should().OnlyContain(closed => closed.EnumerateArray().Single().GetProperty("status").GetString() == "Paid");
        var invoice = await InvoiceOfAsync(customer);
        (await First.Services.GetRequiredService<SandboxCardGateway>().ReadChargesAsync())
            .Should().ContainSingle(charge => charge.IdempotencyKey.StartsWith($"{invoice.Id:N}"));
        (await SubjectsToAsync(customer.LoginId)).Should().Equal([$"Invoice {invoice.Number}"], "one instance sends it");
    }

    private async Task<List<string?>> SubjectsToAsync(string email)
    {
        var mails = await Task.WhenAll(_portals.Select(portal => portal.MailboxAsync(email, waitSeconds: 0)));
        return [.. mails.SelectMany(known => known).DistinctBy(mail => mail.GetProperty("id").GetString()).Select(mail => mail.GetProperty("subject").GetString())];
    }

    private async Task<Invoice> InvoiceOfAsync(SeededTestCustomer customer)
    {
        await using var database = _database!.Open();
        return await database.Set<Invoice>().SingleAsync(invoice => invoice.CustomerId == customer.Id);
    }

    private IEnumerable<(PortalUnderTest Here, PortalUnderTest There)> Pairs() =>
        [(First, Second), (Second, Third), (Third, First), (Second, First)];
}
