using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>The menu beside the login ID.</summary>
[Binding]
public sealed class MenuSteps(Pages pages, Customer customer, QuotedTexts texts)
{
    [When("I open the menu beside my login ID")]
    [When("j'ouvre le menu à côté de mon identifiant")]
    public Task OpenTheMenu() => pages.Menu.OpenAsync(customer.LoginId);

    [When("I open the menu beside my login ID with the keyboard")]
    public async Task OpenTheMenuWithTheKeyboard()
    {
        await pages.Menu.Button(customer.LoginId).PressAsync("Enter");
        await pages.Menu.Options.IsShownAsync();
    }

    [When("I choose {string} in the menu")]
    [When("je choisis {string} dans le menu")]
    public Task ChooseInTheMenu(string option) => pages.Menu.Option(texts.Canonical(option)).ClickAsync();

    [When("I choose {string} in the menu with the keyboard")]
    public Task ChooseInTheMenuWithTheKeyboard(string option) => pages.Menu.Option(texts.Canonical(option)).PressAsync("Enter");

    [When("I click elsewhere on the page")]
    public Task ClickElsewhere() => pages.CloudServers.Heading.ClickAsync();

    [When("I press Escape")]
    public Task PressEscape() => pages.View.Page.Keyboard.PressAsync("Escape");

    [When("I open Settings from the menu beside my login ID")]
    [When("j'ouvre les paramètres dans le menu à côté de mon identifiant")]
    public Task OpenSettings() => pages.Menu.OpenSettingsAsync(customer.LoginId);

    [Then("my login ID is shown at the top of the page")]
    [Then("mon identifiant est affiché en haut de la page")]
    public Task MyLoginIdIsShown() => pages.Menu.Button(customer.LoginId).IsShownAsync();

    [Then("the menu offers")]
    public Task TheMenuOffers(DataTable options) => pages.Menu.OffersAsync([.. options.Rows.Select(row => row["option"])]);

    [Then("the menu is closed")]
    public Task TheMenuIsClosed() => pages.Menu.Options.IsHiddenAsync();

    [Then("the Account settings page is shown")]
    [Then("la page des paramètres du compte est affichée")]
    public Task SettingsAreShown() => pages.Settings.ShownAsync();
}
