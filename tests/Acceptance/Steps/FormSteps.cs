using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>What is entered into a form field by field, and what the portal says of it.</summary>
[Binding]
public sealed class FormSteps(Pages pages, CurrentForm current, CustomerFaker faker, QuotedTexts texts)
{
    [When("I leave {string} empty")]
    public Task LeaveEmpty(string field) => Enter("", field);

    [When("I enter {string} as {string}")]
    public Task Enter(string text, string field) => current.Form.SubmitAsync(new FormValues(new FieldValue(field, text)));

    [When("I type {string} as {string} without saving")]
    public Task Type(string text, string field) => current.Form.FillAsync(new FormValues(new FieldValue(field, text)));

    [When("I enter {int} characters as {string}")]
    public Task EnterCharacters(int length, string field) => Enter(faker.Text(length), field);

    [When("I choose {string} as {string}")]
    public Task Choose(string option, string field) =>
        current.Form.SubmitAsync(new FormValues(new FieldValue(field, option, IsChoice: true)));

    [Then("I read the confirmation {string}")]
    [Then("je lis la confirmation {string}")]
    public Task IReadTheConfirmation(string text) => current.Form.ConfirmsAsync(texts.Shown(text));

    [Then("I am told {string}")]
    public Task IAmTold(string text) => current.Form.RefusesAsync(texts.Shown(text));

    [Then("I am told {string} at {string}")]
    public async Task IAmToldAt(string text, string field)
    {
        await IAmTold(text);
        await IsDescribedAs(field, text);
    }

    [Then("{string} is empty")]
    public Task IsEmpty(string field) => current.Form.Field(texts.Canonical(field)).HoldsAsync("");

    [Then("{string} is described as {string}")]
    public Task IsDescribedAs(string field, string text) => current.Form.Field(texts.Canonical(field)).SaysAsync(texts.Shown(text));

    [Then("{string} is still {string} in {string}")]
    public Task IsStill(string field, string text, string section) =>
        pages.Settings.Section(texts.Canonical(section)).Form.Field(texts.Canonical(field)).HoldsAsync(text);

    [Then("{string} is {string} after a reload")]
    public async Task IsAfterAReload(string field, string text)
    {
        await pages.Settings.ReloadAsync();
        await pages.Settings.Account.OpenAsync();
        await pages.Settings.Account.Form.Field(texts.Canonical(field)).HoldsAsync(text, when: "after a reload");
    }

    [Then("the control panel speaks French")]
    public async Task TheControlPanelSpeaksFrench()
    {
        pages.View = pages.View with { Wording = PageObjects.Wording.For("fr-FR") };
        await pages.Settings.ShownAsync();
    }
}
