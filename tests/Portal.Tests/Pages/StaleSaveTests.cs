using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

[Parallelizable(ParallelScope.All)]
internal sealed class StaleSaveTests
{
    private static readonly int _year = Address.ExpirationYear;

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task SaysOfEachChangedFieldWhatItIsNow()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync(new { company = "Navy", phone = "+1 202 555 0143" }));
        var opened = await browser.SettingsAsync();
        await browser.SubmitAsync(
            opened, "Update account information", ("Account.Company", ""), ("Account.Phone", "+1 202 555 0199"), ("Account.TimeZone", "America/New_York"));

        var refused = await browser.SubmitAsync(opened, "Update account information", ("Account.FirstName", "Grace"), ("Account.Phone", "+1 202 555 0199"));

        refused.Errors.Should().Equal(
            StaleSave.Message, "First name is now “Ada”.", "Company is now empty.", "Time zone is now “America/New York”.");
        refused.ErrorLinks.Should().Equal("#Account-FirstName", "#Account-Company", "#Account-TimeZone");
        refused.ChangeAt("Account.Company").Should().Be("Company is now empty.");
        refused.ChangeAt("Account.Phone").Should().BeEmpty("both wrote the same there");
        refused.HasFocus("Account.FirstName").Should().BeTrue();
        refused.Value("Account.Company").Should().Be("Navy", "what was typed is kept");
        refused.IsOpen("account").Should().BeTrue();
    }

    [Test]
    public async Task NamesChoicesAsTheyAreShown()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync(new { billing = Address.France, language = "fr" }));
        var opened = await browser.SettingsAsync();
        await browser.SubmitAsync(opened, "Mettre à jour les informations de facturation", ("Billing.Country", "DE"), ("Billing.PostalCode", "10115"));

        var refused = await browser.SubmitAsync(opened, "Mettre à jour les informations de facturation", ("Billing.City", "Lyon"));

        refused.Errors.Should().Equal(
            "Cette section a été modifiée ailleurs depuis que vous l’avez ouverte. Vérifiez les valeurs ci-dessous et enregistrez à nouveau.",
            "Ville : désormais « Paris ».", "Pays : désormais « Allemagne ».", "Code postal : désormais « 10115 ».");
    }

    [Test]
    public async Task ShowsAScriptThatSomebodyStoredAsText()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());
        var opened = await browser.SettingsAsync();
        await browser.SubmitAsync(opened, "Update account information", ("Account.Company", "<script>alert(1)</script>"));

        var refused = await browser.SubmitAsync(opened, "Update account information");

        refused.Errors.Should().Equal(StaleSave.Message, "Company is now “<script>alert(1)</script>”.");
        refused.Html.Should().NotContain("<script>alert");
    }

    [Test]
    public async Task SaysWhichCardIsOnFileNow()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync(new { card = Address.Visa }));
        var opened = await browser.SettingsAsync();
        await browser.SubmitAsync(opened, "Update credit card information", Card("Mastercard", "5555555555554444"));

        var refused = await browser.SubmitAsync(opened, "Update credit card information", Card("Visa", "4012888888881881"));

        refused.Errors.Should().Equal(StaleSave.Message, $"The card on file is now Mastercard ending in 4444, expires 07/{_year}.");
        refused.Value("Card.Type").Should().Be("Visa");
        refused.Html.Should().NotContainAny("4012888888881881", "5555555555554444");
        refused.Value("Card.SecurityCode").Should().BeEmpty();
        (await browser.SubmitAsync(refused, "Update credit card information", Card("Visa", "4012888888881881"))).Confirmation
            .Should().Be("Your credit card information has been updated.");
    }

    [Test]
    public async Task HasNothingToRefuseWhenBothSavedTheSame()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());
        var opened = await browser.SettingsAsync();
        await browser.SubmitAsync(opened, "Update account information", ("Account.FirstName", "Grace"));

        var again = await browser.SubmitAsync(opened, "Update account information", ("Account.FirstName", " Grace "));

        again.Confirmation.Should().Be("Your account information has been updated.");
        (await browser.OpenAsync("/account/activity")).Text.Split("Account information updated").Should().HaveCount(2, "there was one change");
    }

    [Test]
    public async Task ReadsAfreshWhatWasSavedWhileItWasSaving()
    {
        var customer = await Portal.SeedAsync();
        await using var scope = Portal.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var account = AccountForm.Of(await database.Users.AsNoTracking().SingleAsync(row => row.Id == customer.Id));
        account.FirstName = "Second";
        database.SavingChanges += (_, _) => SaveElsewhere(customer.Id, "First");

        var result = await scope.ServiceProvider.GetRequiredService<ISectionUpdate<AccountForm>>().ExecuteAsync(customer.Id, account, default);

        result.CurrentVersion.Should().Be(account.Version + 1);
        result.Errors.Should().ContainSingle(error => error.IsChange).Which.Should().BeEquivalentTo(new { Field = "FirstName" });
        result.Errors[^1].Arguments.Should().Contain("First");
    }

    private static (string Field, string? Value)[] Card(string type, string number) =>
    [
        ("Card.Type", type), ("Card.Number", number), ("Card.ExpirationMonth", "7"), ("Card.ExpirationYear", $"{_year}"), ("Card.SecurityCode", "087"),
    ];

    private static void SaveElsewhere(Guid customerId, string firstName)
    {
        using var scope = Portal.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<PortalDbContext>().Users.Where(customer => customer.Id == customerId).ExecuteUpdate(
            set => set.SetProperty(customer => customer.FirstName, firstName).SetProperty(customer => customer.Version, customer => customer.Version + 1));
    }
}
