using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using PortalAcceptance.PageObjects.Components;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class SettingsSteps(EditSettings edit, StartSession session, Screen screen, QuotedTexts texts)
{
    [Given("I am on the Account settings page")]
    public Task IAmOnSettings() => session.OnSettingsAsync();

    [Given("I am editing my account information")]
    public Task IAmEditingMyAccountInformation() => edit.StartAsync(screen.Settings.Account);

    [Given("I am editing my billing information")]
    public Task IAmEditingMyBillingInformation() => edit.StartAsync(screen.Settings.Billing);

    [Given("I am editing my credit card information")]
    public Task IAmEditingMyCreditCardInformation() => edit.StartAsync(screen.Settings.Card);

    [When("I choose {string}")]
    public Task Choose(string section) => edit.OpenAsync(Section(section));

    [When("I choose {string} with the keyboard")]
    public Task ChooseWithTheKeyboard(string section) => Section(section).Expander.PressAsync("Enter");

    [Then("these sections are on the page")]
    public async Task SectionsAreOnThePage(DataTable sections)
    {
        foreach (var row in sections.Rows)
        {
            await Section(row[0]).IsOpenAsync(texts.Word(row[1]) == "open");
        }
    }

    [Then("the section {string} is open")]
    public Task IsOpen(string section) => Section(section).IsOpenAsync(true);

    [Then("the section {string} is closed")]
    public Task IsClosed(string section) => Section(section).IsOpenAsync(false);

    [Then("screen readers are told that {string} is {word}")]
    public Task IsAnnounced(string section, string state) => Section(section).Expander.IsAnnouncedAsync(state == "open");

    [Then("{string} is still {string} in {string}")]
    public Task StillHolds(string field, string text, string section) => Section(section).Form.Field(texts.Canonical(field)).HoldsAsync(text);

    private ISettingsSection Section(string quotedName) => edit.Section(texts.Canonical(quotedName));
}
