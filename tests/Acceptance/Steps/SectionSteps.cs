using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>What the sections of "Account settings" have in common: they open, and they are all on one page.</summary>
[Binding]
public sealed class SectionSteps(Pages pages, Customer customer, CustomerFaker faker, LogIn logIn, CurrentForm current, QuotedTexts texts)
{
    [Given("I am on the Account settings page")]
    public Task IAmOnSettings() => logIn.ToSettingsAsync();

    [Given("I am updating my password")]
    public async Task IAmUpdatingMyPassword()
    {
        await IAmOnSettings();
        current.Section = pages.Settings.Password;
        await current.Form.FillAsync(new PasswordChange(customer.Password, faker.Password()));
    }

    [Given("I am editing my account information")]
    public Task IAmEditingMyAccountInformation() => StartEditingAsync(() => pages.Settings.Account);

    [Given("I am editing my billing information")]
    public Task IAmEditingMyBillingInformation() => StartEditingAsync(() => pages.Settings.Billing);

    [Given("I am editing my credit card information")]
    [Given("je modifie les informations de ma carte de crédit")]
    public Task IAmEditingMyCreditCardInformation() => StartEditingAsync(() => pages.Settings.Card);

    [When("I choose {string}")]
    [When("je choisis {string}")]
    public Task Choose(string section) => OpenAsync(Section(section));

    [When("I choose {string} with the keyboard")]
    public Task ChooseWithTheKeyboard(string section) => Section(section).Expander.PressAsync("Enter");

    [Then("these sections are on the page")]
    [Then("ces rubriques sont sur la page")]
    public async Task TheseSectionsAreOnThePage(DataTable sections)
    {
        foreach (var row in sections.Rows)
        {
            await Section(row[0]).IsOpenAsync(row[1] is "open" or "ouverte");
        }
    }

    [Then("the section {string} is open")]
    public Task TheSectionIsOpen(string section) => Section(section).IsOpenAsync(true);

    [Then("the section {string} is closed")]
    public Task TheSectionIsClosed(string section) => Section(section).IsOpenAsync(false);

    private ISettingsSection Section(string quotedName) => pages.Settings.Section(texts.Canonical(quotedName));

    private async Task StartEditingAsync(Func<ISettingsSection> section)
    {
        await IAmOnSettings();
        await OpenAsync(section());
    }

    private async Task OpenAsync(ISettingsSection section)
    {
        await section.OpenAsync();
        current.Section = section;
    }
}
