using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

[Parallelizable(ParallelScope.All)]
internal sealed class AccountSectionTests
{
    private const string Confirmation = "Your account information has been updated.";

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task SavesEveryFieldAndLeavesTheOtherSectionsAlone()
    {
        var customer = await Portal.SeedAsync(new { billing = Address.France, card = Address.Visa });
        using var browser = await Portal.LogInAsync(customer);
        (string Field, string? Value)[] typed =
        [
            ("Account.FirstName", "Grace"), ("Account.LastName", "O’Hopper <script>"), ("Account.Company", "Navy & Söhne"),
            ("Account.Phone", "+1 (202) 555-0143 ext. 7"), ("Account.TimeZone", "America/New_York"),
        ];

        var page = await UpdateAsync(browser, typed);

        page.Confirmation.Should().Be(Confirmation);
        page.IsOpen("account").Should().BeTrue();
        page.Address.Fragment.Should().Be("#account-status");
        using var afresh = await Portal.LogInAsync(customer);
        var reread = await afresh.SettingsAsync();
        reread.Confirmation.Should().BeEmpty();
        foreach (var (field, value) in typed)
        {
            reread.Value(field).Should().Be(value);
        }

        reread.Value("Billing.BillingName").Should().Be("Ada Lovelace");
        reread.Value("Billing.Company").Should().BeEmpty();
        reread.Section("card").Should().Contain("Visa ending in 1111");
        reread.Html.Should().NotContain("Hopper <script>");
    }

    [Test]
    public async Task TrimsWhatIsTyped()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        await UpdateAsync(browser, ("Account.FirstName", "  Grace\t"), ("Account.Company", "   "));

        var page = await browser.SettingsAsync();
        page.Value("Account.FirstName").Should().Be("Grace");
        page.Value("Account.Company").Should().BeEmpty();
    }

    [TestCase("Account.FirstName", "", "Enter your first name.")]
    [TestCase("Account.LastName", "  ", "Enter your last name.")]
    [TestCase("Account.Phone", "call me", "Enter a valid phone number. Example: +1 202 555 0143")]
    [TestCase("Account.Language", "xx", "Choose a language.")]
    [TestCase("Account.TimeZone", "Mars/Olympus_Mons", "Choose a time zone.")]
    public async Task SaysWhatIsWrongAndKeepsWhatWasTyped(string field, string value, string message)
    {
        var customer = await Portal.SeedAsync(new { company = "Before" });
        using var browser = await Portal.LogInAsync(customer);

        var page = await UpdateAsync(browser, ("Account.Company", "Typed"), (field, value));

        page.Errors.Should().Equal(message);
        page.ErrorAt(field).Should().Be(message);
        page.HasFocus(field).Should().BeTrue();
        page.IsOpen("account").Should().BeTrue();
        page.Value("Account.Company").Should().Be("Typed");
        (await browser.SettingsAsync()).Value("Account.Company").Should().Be("Before");
    }

    [TestCase("Account.FirstName", 50)]
    [TestCase("Account.LastName", 50)]
    [TestCase("Account.Company", 128)]
    public async Task LimitsLengths(string field, int limit)
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        (await UpdateAsync(browser, (field, new string('é', limit + 1)))).ErrorAt(field).Should().Be($"Use no more than {limit} characters.");
        (await UpdateAsync(browser, (field, new string('é', limit)))).Confirmation.Should().Be(Confirmation);
    }

    [Test]
    public async Task RefusesAStaleSaveOnce()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var opened = await browser.SettingsAsync();
        await UpdateAsync(browser, ("Account.FirstName", "First"));

        var refused = await browser.SubmitAsync(opened, "Update account information", ("Account.FirstName", "Second"));

        refused.Errors.Should().Equal(StaleSave.Message, "First name is now “First”.");
        refused.Value("Account.FirstName").Should().Be("Second", "what was typed is kept");
        (await browser.SettingsAsync()).Value("Account.FirstName").Should().Be("First");
        (await browser.SubmitAsync(refused, "Update account information")).Confirmation.Should().Be(Confirmation);
        (await browser.SettingsAsync()).Value("Account.FirstName").Should().Be("Second");
    }

    [Test]
    public async Task LosesNoSaveOfSeveralAtTheSameTime()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var opened = await browser.SettingsAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(i =>
            browser.SubmitAsync(opened, "Update account information", ("Account.FirstName", $"Save {i}"))));

        var saved = answers.Should().ContainSingle(page => page.Errors.Count == 0).Which.Value("Account.FirstName");
        answers.Where(page => page.Errors.Count > 0).Should().AllSatisfy(
            page => page.Errors.Should().Equal(StaleSave.Message, $"First name is now “{saved}”."));
        (await browser.SettingsAsync()).Value("Account.FirstName").Should().Be(saved);
    }

    [Test]
    public async Task SwitchesTheLanguage()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        var page = await UpdateAsync(browser, ("Account.Language", "fr"));

        page.Language.Should().Be("fr");
        page.Heading.Should().Be("Paramètres du compte");
        page.Confirmation.Should().Be("Les informations de votre compte ont été mises à jour.");
        using var afresh = await Portal.LogInAsync(customer);
        (await afresh.SettingsAsync()).Language.Should().Be("fr", "the customer's choice counts for more than the browser's");
    }

    [Test]
    public async Task ShowsTimesInTheChosenZone()
    {
        var customer = await Portal.SeedAsync(new { timeZone = "Asia/Tokyo" });
        await Portal.PostAsync("/test-support/clock", new { now = "2030-05-01T20:30:00Z", customer = customer.LoginId });
        using var browser = await Portal.LogInAsync(customer);

        (await browser.OpenAsync("/account/activity")).Text.Should().Contain("5/2/2030").And.Contain("5:30");
    }

    [Test]
    public async Task NotesTheChange()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        await UpdateAsync(browser, ("Account.FirstName", "Grace"));

        (await browser.OpenAsync("/account/activity")).Text.Should().Contain("Account information updated").And.NotContain("Grace");
    }

    private static async Task<HtmlPage> UpdateAsync(Browser browser, params (string Field, string? Value)[] typed) =>
        await browser.SubmitAsync(await browser.SettingsAsync(), "Update account information", typed);
}
