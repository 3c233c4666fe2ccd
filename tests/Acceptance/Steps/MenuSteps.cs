using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class MenuSteps(Screen screen, Customer customer, QuotedTexts texts)
{
    [When("I open the menu beside my login ID")]
    public Task Open() => screen.Menu.OpenAsync(customer.LoginId);

    [When("I open the menu beside my login ID with the keyboard")]
    public Task OpenWithTheKeyboard() => screen.Menu.OpenWithTheKeyboardAsync(customer.LoginId);

    [When("I choose {string} in the menu")]
    public Task Choose(string option) => screen.Menu.Option(texts.Canonical(option)).ClickAsync();

    [When("I choose {string} in the menu with the keyboard")]
    public Task ChooseWithTheKeyboard(string option) => screen.Menu.Option(texts.Canonical(option)).PressAsync("Enter");

    [When("I open Settings from the menu beside my login ID")]
    public Task OpenSettings() => screen.Menu.OpenSettingsAsync(customer.LoginId);

    [When("I log out")]
    public Task LogOut() => screen.Menu.LogOutAsync(customer.LoginId);

    [When("I click elsewhere on the page")]
    public Task ClickElsewhere() => screen.CloudServers.Heading.ClickAsync();

    [When("I press Escape")]
    public Task PressEscape() => screen.View.PressAsync("Escape");

    [Then("my login ID is shown at the top of the page")]
    public Task LoginIdIsShown() => screen.Menu.Button(customer.LoginId).IsShownAsync();

    [Then("the menu offers")]
    public Task Offers(DataTable options) => screen.Menu.OffersAsync([.. options.Rows.Select(row => row["option"])]);

    [Then("the menu is open")]
    public Task IsOpen() => screen.Menu.Options.IsShownAsync();

    [Then("the menu is closed")]
    public Task IsClosed() => screen.Menu.Options.IsHiddenAsync();
}
