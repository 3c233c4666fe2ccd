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

    [When("I choose the name of the portal at the top of the page")]
    public Task ChooseTheName() => screen.Menu.Home.ClickAsync();

    [When("I turn to the rest of the page")]
    public Task TurnElsewhere() => screen.CloudServers.Heading.ClickAsync();

    [When("I go to the menu beside my login ID with the Tab key")]
    [Then("the Tab key leads to the menu beside my login ID")]
    public Task GoThereWithTab() => screen.Menu.ReachWithTabAsync(customer.LoginId);

    [Then("my login ID is shown at the top of the page")]
    public Task LoginIdIsShown() => screen.Menu.Button(customer.LoginId).IsShownAsync();

    [Then("the menu offers")]
    public Task Offers(DataTable options) => screen.Menu.OffersAsync([.. options.Rows.Select(row => row["option"])]);

    [Then("screen readers are told that the menu is {word}")]
    public Task IsAnnounced(string state) => screen.Menu.Button(customer.LoginId).IsAnnouncedAsync(state == "open");

    [Then("screen readers are told that {string} is the page shown")]
    public Task CurrentPageIsAnnounced(string option) => screen.Menu.Option(option).IsAnnouncedAsCurrentAsync();

    [Then("the focus is on {string} in the menu")]
    public Task EntryHasFocus(string entry) => screen.Menu.Entry(entry).HasFocusAsync();

    [Then("the focus is on my login ID")]
    public Task ButtonHasFocus() => screen.Menu.Button(customer.LoginId).HasFocusAsync();

    [Then("the menu is open")]
    public Task IsOpen() => screen.Menu.Options.IsShownAsync();

    [Then("there is no menu")]
    public Task IsMissing() => screen.Menu.IsMissingAsync();

    [Then("the menu is closed")]
    public Task IsClosed() => screen.Menu.Options.IsHiddenAsync();
}
