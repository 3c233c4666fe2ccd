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

    private static async Task<(Browser Spoilt, Browser Fine)> UpdatedAsync(params (string Field, string? Value)[] typed)
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();
        (await spoilt.UpdateAccountAsync(typed)).Confirmation.Should().Be(Confirmation);
        (await fine.UpdateAccountAsync(typed)).Confirmation.Should().Be(Confirmation);
        return (spoilt, fine);
    }
}
