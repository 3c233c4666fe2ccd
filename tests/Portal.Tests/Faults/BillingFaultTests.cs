using System.Net;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Faults;

[Parallelizable(ParallelScope.All)]
internal sealed class BillingFaultTests
{
    private const string Confirmation = "Your billing information has been updated.";

    private static readonly object _billed = new { billing = Address.France };

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task FieldUnlabeled()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.SettingsAsync()).Html.Should().NotContain("<label for=\"Billing-City\">").And.Contain("id=\"Billing-City\"");
        (await fine.SettingsAsync()).Html.Should().Contain("<label for=\"Billing-City\">");
    }

    [Test]
    public async Task BillingNotSaved()
    {
        var (spoilt, fine) = await UpdatedAsync(("City", "Lyon"));

        (await spoilt.SettingsAsync()).Value("Billing.City").Should().Be("Paris");
        (await fine.SettingsAsync()).Value("Billing.City").Should().Be("Lyon");
    }

    [Test]
    public async Task BillingPartlySaved()
    {
        var (spoilt, fine) = await UpdatedAsync(("City", "Lyon"), ("TaxId", "FR40303265045"));

        (await spoilt.SettingsAsync()).Value("Billing.City").Should().Be("Lyon");
        (await spoilt.SettingsAsync()).Value("Billing.TaxId").Should().BeEmpty();
        (await fine.SettingsAsync()).Value("Billing.TaxId").Should().Be("FR40303265045");
    }

    [Test]
    public async Task BillingSavedIntoAccount()
    {
        var (spoilt, fine) = await UpdatedAsync(("BillingName", "Accounting"), ("Company", "Analytical Engines"));

        (await spoilt.SettingsAsync()).Value("Account.FirstName").Should().Be("Accounting");
        (await fine.SettingsAsync()).Value("Account.FirstName").Should().Be("Ada");
    }

    [Test]
    public async Task ConfirmationInOtherLanguage()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);

        (await spoilt.UpdateBillingAsync()).Confirmation.Should().Be("Vos informations de facturation ont été mises à jour.");
        (await fine.UpdateBillingAsync()).Confirmation.Should().Be(Confirmation);
    }

    [Test]
    public async Task PostalCodeUnchecked()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);

        (await spoilt.UpdateBillingAsync(("PostalCode", "anywhere"))).Confirmation.Should().Be(Confirmation);
        (await spoilt.SettingsAsync()).Value("Billing.PostalCode").Should().Be("anywhere");
        (await fine.UpdateBillingAsync(("PostalCode", "anywhere"))).ErrorAt("Billing.PostalCode").Should().NotBeEmpty();
    }

    [Test]
    public async Task CityLimitIgnored()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);
        var tooLong = new string('x', 65);

        (await spoilt.UpdateBillingAsync(("City", tooLong))).Confirmation.Should().Be(Confirmation);
        (await spoilt.SettingsAsync()).Value("Billing.City").Should().Be(tooLong[..64]);
        (await fine.UpdateBillingAsync(("City", tooLong))).ErrorAt("Billing.City").Should().NotBeEmpty();
    }

    [Test]
    public async Task BillingStaleSaveAccepted()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);
        async Task<HtmlPage> SaveLate(Browser browser)
        {
            var opened = await browser.SettingsAsync();
            await browser.UpdateBillingAsync(("City", "Lyon"));
            return await browser.SubmitAsync(opened, "Update billing information", ("Billing.TaxId", "FR40303265045"));
        }

        (await SaveLate(spoilt)).Confirmation.Should().Be(Confirmation);
        (await spoilt.SettingsAsync()).Value("Billing.City").Should().Be("Paris", "the change in between is lost");
        (await SaveLate(fine)).Errors.Should().NotBeEmpty();
    }

    [Test]
    public async Task BillingFailsAfterSaving()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);

        (await spoilt.UpdateBillingAsync(("City", "Lyon"))).Status.Should().Be(HttpStatusCode.InternalServerError);
        (await spoilt.SettingsAsync()).Value("Billing.City").Should().Be("Lyon");
        (await fine.UpdateBillingAsync(("City", "Lyon"))).Status.Should().Be(HttpStatusCode.OK);
    }

    [Test, CancelAfter(60_000)]
    public async Task BillingNeverAnswers(CancellationToken patience)
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);
        var never = spoilt.UpdateBillingAsync(("City", "Lyon"));

        (await fine.UpdateBillingAsync(("City", "Lyon"))).Confirmation.Should().Be(Confirmation);
        while ((await spoilt.SettingsAsync()).Value("Billing.City") != "Lyon")
        {
            // Polls until the change is saved.
            patience.ThrowIfCancellationRequested();
        }

        never.IsCompleted.Should().BeFalse("it was saved and is not answered");
        spoilt.Dispose();
        await never.Invoking(answer => answer).Should().ThrowAsync<OperationCanceledException>("the browser has given up");
    }

    [Test]
    public async Task BillingDropsConnection()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);

        await spoilt.Invoking(browser => browser.UpdateBillingAsync(("City", "Lyon"))).Should().ThrowAsync<HttpRequestException>();
        (await spoilt.SettingsAsync()).Value("Billing.City").Should().Be("Paris");
        (await fine.UpdateBillingAsync(("City", "Lyon"))).Confirmation.Should().Be(Confirmation);
    }

    [Test]
    public async Task TypedBillingLost()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);

        (await spoilt.UpdateBillingAsync(("City", ""), ("Address", "1 rue Neuve"))).Value("Billing.Address").Should().BeEmpty();
        (await fine.UpdateBillingAsync(("City", ""), ("Address", "1 rue Neuve"))).Value("Billing.Address").Should().Be("1 rue Neuve");
    }

    [Test]
    public async Task ErrorNotTiedToField()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);

        (await spoilt.UpdateBillingAsync(("City", ""))).Errors.Should().Equal("Enter the city.");
        (await spoilt.UpdateBillingAsync(("City", ""))).ErrorAt("Billing.City").Should().BeEmpty();
        (await fine.UpdateBillingAsync(("City", ""))).ErrorAt("Billing.City").Should().Be("Enter the city.");
    }

    [Test]
    public async Task ConfirmationNotAnnounced()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);

        var page = await spoilt.UpdateBillingAsync();

        page.Html.Should().Contain(Confirmation).And.NotContain("role=\"status\"");
        (await fine.UpdateBillingAsync()).Confirmation.Should().Be(Confirmation);
    }

    [Test]
    public async Task BillingFailsBeforeSaving()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);

        (await spoilt.UpdateBillingAsync(("City", "Lyon"))).Heading.Should().Be("Something went wrong on our side");
        (await spoilt.SettingsAsync()).Value("Billing.City").Should().Be("Paris");
        (await fine.UpdateBillingAsync(("City", "Lyon"))).Confirmation.Should().Be(Confirmation);
    }

    [Test]
    public async Task BillingOptionsNotRemoved()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);
        foreach (var browser in new[] { spoilt, fine })
        {
            await browser.UpdateBillingAsync(("Company", "Analytical Engines"), ("TaxId", "FR40303265045"));
            await browser.UpdateBillingAsync(("Company", ""), ("TaxId", ""));
        }

        (await spoilt.SettingsAsync()).Value("Billing.Company").Should().Be("Analytical Engines");
        (await spoilt.SettingsAsync()).Value("Billing.TaxId").Should().Be("FR40303265045");
        (await fine.SettingsAsync()).Value("Billing.Company").Should().BeEmpty();
    }

    [Test]
    public async Task FormerStateKept()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);
        foreach (var browser in new[] { spoilt, fine })
        {
            await browser.UpdateBillingAsync(("StateOrProvince", "Île-de-France"));
            await browser.UpdateBillingAsync(("StateOrProvince", ""));
        }

        (await spoilt.SettingsAsync()).Value("Billing.StateOrProvince").Should().Be("Île-de-France");
        (await fine.SettingsAsync()).Value("Billing.StateOrProvince").Should().BeEmpty();
    }

    [Test]
    public async Task PostalCodeRequiredEverywhere()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);

        (await spoilt.UpdateBillingAsync(("Country", "AE"), ("PostalCode", ""))).ErrorAt("Billing.PostalCode").Should().Be("Enter the postal code.");
        (await fine.UpdateBillingAsync(("Country", "AE"), ("PostalCode", ""))).Confirmation.Should().Be(Confirmation);
    }

    [Test]
    public async Task LongPostalCodeRefused()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);

        (await spoilt.UpdateBillingAsync(("Country", "AT"), ("PostalCode", "1234567890123456"))).ErrorAt("Billing.PostalCode").Should().NotBeEmpty();
        (await fine.UpdateBillingAsync(("Country", "AT"), ("PostalCode", "1234567890123456"))).Confirmation.Should().Be(Confirmation);
    }

    [Test]
    public async Task ExampleOfOtherCountry()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);

        (await spoilt.UpdateBillingAsync(("PostalCode", "7500"))).ErrorAt("Billing.PostalCode").Should().EndWith("AD500");
        (await fine.UpdateBillingAsync(("PostalCode", "7500"))).ErrorAt("Billing.PostalCode").Should().EndWith("75001");
    }

    [Test]
    public async Task BillingErrorsInEnglish()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(new { billing = Address.France, language = "fr" });
        async Task<string> ErrorOf(Browser browser) => (await browser.SubmitAsync(
            await browser.SettingsAsync(), "Mettre à jour les informations de facturation", ("Billing.City", ""))).ErrorAt("Billing.City");

        (await ErrorOf(spoilt)).Should().Be("Enter the city.");
        (await ErrorOf(fine)).Should().Be("Saisissez la ville.");
    }

    [Test]
    public async Task CountryLostAfterError()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);

        (await spoilt.UpdateBillingAsync(("City", ""), ("Country", "DE"))).Section("billing").Should().NotContain("value=\"DE\" selected");
        (await fine.UpdateBillingAsync(("City", ""), ("Country", "DE"))).Section("billing").Should().Contain("value=\"DE\" selected");
    }

    [Test]
    public async Task BillingErrorLinkDead()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);

        (await spoilt.UpdateBillingAsync(("City", ""))).ErrorLinks.Should().Equal("#");
        (await fine.UpdateBillingAsync(("City", ""))).ErrorLinks.Should().Equal("#Billing-City");
    }

    [Test]
    public async Task ErrorStateUntold()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);

        (await spoilt.UpdateBillingAsync(("City", ""))).Section("billing").Should().NotContain("aria-invalid");
        (await fine.UpdateBillingAsync(("City", ""))).Section("billing").Should().Contain("aria-invalid");
    }

    private static async Task<(Browser Spoilt, Browser Fine)> UpdatedAsync(params (string Field, string? Value)[] typed)
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_billed);
        (await spoilt.UpdateBillingAsync(typed)).Confirmation.Should().Be(Confirmation);
        (await fine.UpdateBillingAsync(typed)).Confirmation.Should().Be(Confirmation);
        return (spoilt, fine);
    }
}
