using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Faults;

[Parallelizable(ParallelScope.All)]
internal sealed class AccountFaultTests
{
    private const string Confirmation = "Your account information has been updated.";

    private static readonly string _fifty = new('x', 50);

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task AccountNotSaved()
    {
        var (spoilt, fine) = await UpdatedAsync(("FirstName", "Grace"));

        (await spoilt.SettingsAsync()).Value("Account.FirstName").Should().Be("Ada");
        (await fine.SettingsAsync()).Value("Account.FirstName").Should().Be("Grace");
    }

    [Test]
    public async Task AccountPartlySaved()
    {
        var (spoilt, fine) = await UpdatedAsync(("FirstName", "Grace"), ("Phone", "+1 555 0100"));

        (await spoilt.SettingsAsync()).Value("Account.FirstName").Should().Be("Grace");
        (await spoilt.SettingsAsync()).Value("Account.Phone").Should().BeEmpty();
        (await fine.SettingsAsync()).Value("Account.Phone").Should().Be("+1 555 0100");
    }

    [Test]
    public async Task SettingsShownFromBefore()
    {
        var (customer, _) = await Faulty.SeedPairAsync();
        using var spoilt = await Portal.LogInAsync(customer);
        await spoilt.UpdateAccountAsync(("FirstName", "Grace"));
        var shown = await spoilt.SettingsAsync();

        await Portal.PostAsync("/test-support/faults", new { name = Faulty.Name, customer = customer.LoginId, on = false });

        shown.Value("Account.FirstName").Should().Be("Ada");
        (await spoilt.SettingsAsync()).Value("Account.FirstName").Should().Be("Grace", "it was saved, and only shown as before");
    }

    [Test]
    public async Task AccountNotConfirmed()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.UpdateAccountAsync(("FirstName", "Grace"))).Confirmation.Should().BeEmpty();
        (await spoilt.SettingsAsync()).Value("Account.FirstName").Should().Be("Grace");
        (await fine.UpdateAccountAsync()).Confirmation.Should().Be(Confirmation);
    }

    [Test]
    public async Task LanguageNotSwitched()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.UpdateAccountAsync(("Language", "fr"))).Heading.Should().Be("Account settings");
        (await fine.UpdateAccountAsync(("Language", "fr"))).Heading.Should().Be("Paramètres du compte");
    }

    [Test]
    public async Task NameLimitOffByOne()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.UpdateAccountAsync(("FirstName", _fifty))).ErrorAt("Account.FirstName").Should().Be("Use no more than 50 characters.");
        (await fine.UpdateAccountAsync(("FirstName", _fifty))).Confirmation.Should().Be(Confirmation);
    }

    [Test]
    public async Task LongNamesCut()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.UpdateAccountAsync(("FirstName", $"{_fifty}y"))).Confirmation.Should().Be(Confirmation);
        (await spoilt.SettingsAsync()).Value("Account.FirstName").Should().Be(_fifty);
        (await fine.UpdateAccountAsync(("FirstName", $"{_fifty}y"))).ErrorAt("Account.FirstName").Should().NotBeEmpty();
    }

    [Test]
    public async Task NamesNotTrimmed()
    {
        var (spoilt, fine) = await UpdatedAsync(("FirstName", "  Grace "));

        (await spoilt.SettingsAsync()).Value("Account.FirstName").Should().Be("  Grace ");
        (await fine.SettingsAsync()).Value("Account.FirstName").Should().Be("Grace");
    }

    [Test]
    public async Task PhoneUnchecked()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.UpdateAccountAsync(("Phone", "call me"))).Confirmation.Should().Be(Confirmation);
        (await spoilt.SettingsAsync()).Value("Account.Phone").Should().Be("call me");
        (await fine.UpdateAccountAsync(("Phone", "call me"))).ErrorAt("Account.Phone").Should().NotBeEmpty();
    }

    [Test]
    public async Task NamesUnescaped()
    {
        const string script = "\"><script>alert(1)</script>";
        var (spoilt, fine) = await UpdatedAsync(("FirstName", script));

        (await spoilt.SettingsAsync()).Html.Should().Contain(script);
        (await fine.SettingsAsync()).Html.Should().NotContain(script);
    }

    [Test]
    public async Task AnotherAccountEditable()
    {
        var victim = await Portal.SeedAsync();
        var (spoilt, fine) = await Faulty.LogInPairAsync();
        async Task<string> Forge(Browser browser, string name)
        {
            await browser.SubmitAsync(
                await browser.SettingsAsync(), "Update account information", ("Account.FirstName", name), ("customerId", victim.Id.ToString()));
            using var theirs = await Portal.LogInAsync(victim);
            return (await theirs.SettingsAsync()).Value("Account.FirstName");
        }

        (await Forge(fine, "Eve")).Should().Be("Ada");
        (await Forge(spoilt, "Mallory")).Should().Be("Mallory");
    }

    [Test]
    public async Task AccountStaleSaveAccepted()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();
        async Task<HtmlPage> SaveLate(Browser browser)
        {
            var opened = await browser.SettingsAsync();
            await browser.UpdateAccountAsync(("FirstName", "Grace"));
            return await browser.SubmitAsync(opened, "Update account information", ("Account.LastName", "Hopper"));
        }

        (await SaveLate(spoilt)).Confirmation.Should().Be(Confirmation);
        (await spoilt.SettingsAsync()).Value("Account.FirstName").Should().Be("Ada", "the change in between is lost");
        (await SaveLate(fine)).Errors.Should().NotBeEmpty();
    }

    [Test]
    public async Task TypedAccountLost()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.UpdateAccountAsync(("FirstName", "Grace"), ("Phone", "call me"))).Value("Account.FirstName").Should().BeEmpty();
        (await fine.UpdateAccountAsync(("FirstName", "Grace"), ("Phone", "call me"))).Value("Account.FirstName").Should().Be("Grace");
    }

    [Test]
    public async Task ErrorWithoutFocus()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.UpdateAccountAsync(("FirstName", ""))).HasFocus("Account.FirstName").Should().BeFalse();
        (await fine.UpdateAccountAsync(("FirstName", ""))).HasFocus("Account.FirstName").Should().BeTrue();
    }

    [Test]
    public async Task PageLeftInEnglish()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(new { language = "fr" });

        (await spoilt.OpenAsync("/account/settings")).Html.Should().Contain("<h1>Account settings</h1>").And.Contain("lang=\"fr\"");
        (await fine.OpenAsync("/account/settings")).Html.Should().Contain("<h1>Paramètres du compte</h1>");
        (await spoilt.OpenAsync("/account/activity")).Html.Should().Contain("<h1>Activité</h1>");
    }

    [Test]
    public async Task PageLangWrong()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.OpenAsync("/")).Html.Should().Contain("<html lang=\"fr\">");
        (await fine.OpenAsync("/")).Html.Should().Contain("<html lang=\"en\">");
    }

    [Test]
    public async Task SectionStateUntold()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.OpenAsync("/account/settings?open=account")).Section("account").Should().Contain("aria-expanded=\"false\"");
        (await fine.OpenAsync("/account/settings?open=account")).Section("account").Should().Contain("aria-expanded=\"true\"");
    }

    [Test]
    public async Task EmailChangedWithoutLink()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        var (theirs, mine) = ($"{Guid.NewGuid():N}@example.org", $"{Guid.NewGuid():N}@example.org");
        using var one = await Portal.LogInAsync(spoilt);
        using var other = await Portal.LogInAsync(fine);
        await one.UpdateAccountAsync(("Email", theirs), ("CurrentPassword", spoilt.Password));
        await other.UpdateAccountAsync(("Email", mine), ("CurrentPassword", fine.Password));

        (await Sections.AcceptsLoginAsync(theirs, spoilt.Password)).Should().BeTrue();
        (await Sections.AcceptsLoginAsync(spoilt.LoginId, spoilt.Password)).Should().BeFalse();
        (await Sections.AcceptsLoginAsync(mine, fine.Password)).Should().BeFalse();
        (await Sections.AcceptsLoginAsync(fine.LoginId, fine.Password)).Should().BeTrue();
    }

    [Test]
    public async Task AccountFailsBeforeSaving()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.UpdateAccountAsync(("FirstName", "Grace"))).Heading.Should().Be("Something went wrong on our side");
        (await spoilt.SettingsAsync()).Value("Account.FirstName").Should().Be("Ada");
        (await fine.UpdateAccountAsync(("FirstName", "Grace"))).Confirmation.Should().Be(Confirmation);
    }

    [Test]
    public async Task AccountOptionsNotRemoved()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(new { company = "Analytical Engines", phone = "+1 202 555 0143" });
        await spoilt.UpdateAccountAsync(("Company", ""), ("Phone", ""));
        await fine.UpdateAccountAsync(("Company", ""), ("Phone", ""));

        (await spoilt.SettingsAsync()).Value("Account.Company").Should().Be("Analytical Engines");
        (await spoilt.SettingsAsync()).Value("Account.Phone").Should().Be("+1 202 555 0143");
        (await fine.SettingsAsync()).Value("Account.Company").Should().BeEmpty();
    }

    [Test]
    public async Task LongEmailRefused()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        async Task<HtmlPage> Request(SeededTestCustomer customer)
        {
            using var browser = await Portal.LogInAsync(customer);
            var local = $"{Guid.NewGuid():N}@";
            return await browser.UpdateAccountAsync(("Email", $"{local}{new string('x', 60)}.{new string('y', 128 - local.Length - 61 - 8)}.example"), ("CurrentPassword", customer.Password));
        }

        (await Request(spoilt)).ErrorAt("Account.Email").Should().Be("Use no more than 128 characters.");
        (await Request(fine)).Confirmation.Should().Be(Confirmation);
    }

    [Test]
    public async Task NamesMeasuredInBytes()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.UpdateAccountAsync(("LastName", new string('山', 50)))).ErrorAt("Account.LastName").Should().NotBeEmpty();
        (await fine.UpdateAccountAsync(("LastName", new string('山', 50)))).Confirmation.Should().Be(Confirmation);
    }

    [Test]
    public async Task ShortPhoneRefused()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.UpdateAccountAsync(("Phone", "12 34 56"))).ErrorAt("Account.Phone").Should().NotBeEmpty();
        (await fine.UpdateAccountAsync(("Phone", "12 34 56"))).Confirmation.Should().Be(Confirmation);
    }

    [Test]
    public async Task SectionEnterIgnored()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.SettingsAsync()).Section("account").Should().Contain("<button disabled hidden></button>");
        (await fine.SettingsAsync()).Section("account").Should().NotContain("<button disabled");
    }

    [Test]
    public async Task ConfirmationOutlastsEdit()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.SettingsAsync()).Section("account").Should().Contain("<p role=\"status\" hidden></p><p id=\"account-status\"");
        (await fine.SettingsAsync()).Section("account").Should().NotContain("hidden></p>");
    }

    [Test]
    public async Task TimeZoneLostAfterError()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.UpdateAccountAsync(("FirstName", ""), ("TimeZone", "Asia/Tokyo"))).Value("Account.TimeZone").Should().Be("Etc/UTC");
        (await fine.UpdateAccountAsync(("FirstName", ""), ("TimeZone", "Asia/Tokyo"))).Value("Account.TimeZone").Should().Be("Asia/Tokyo");
    }

    private static async Task<(Browser Spoilt, Browser Fine)> UpdatedAsync(params (string Field, string? Value)[] typed)
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();
        (await spoilt.UpdateAccountAsync(typed)).Confirmation.Should().Be(Confirmation);
        (await fine.UpdateAccountAsync(typed)).Confirmation.Should().Be(Confirmation);
        return (spoilt, fine);
    }
}
