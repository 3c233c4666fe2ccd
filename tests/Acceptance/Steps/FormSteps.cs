using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class FormSteps(Screen screen, CustomerFaker faker, ReadSettings read, QuotedTexts texts)
{
    [When("I leave {string} empty")]
    public Task LeaveEmpty(string field) => Enter("", field);

    [When("I enter {string} as {string}")]
    public Task Enter(string text, string field) => screen.Form.SubmitAsync(new FormValues(new FieldValue(texts.Canonical(field), text)));

    [When("I type {string} as {string} without saving")]
    public Task Type(string text, string field) => screen.Form.FillAsync(new FormValues(new FieldValue(texts.Canonical(field), text)));

    [When("I enter {int} characters as {string}")]
    public Task EnterCharacters(int length, string field) => Enter(faker.Text(length), field);

    [When("I choose {string} as {string}")]
    public Task Choose(string option, string field) => screen.Form.SubmitAsync(new FormValues(new FieldValue(texts.Canonical(field), texts.Canonical(option), IsChoice: true)));

    [When("I save again")]
    public Task SaveAgain() => screen.Form.Submit.ClickAsync();

    [When("I show {string}")]
    public Task Show(string field) => screen.Form.Reveal(texts.Canonical(field)).ClickAsync();

    [When("I hide {string}")]
    public Task Hide(string field) => screen.Form.Reveal(texts.Canonical(field)).ClickAsync();

    [Then("I can read {string}")]
    public Task IsReadable(string field) => FieldOf(field).IsReadableAsync(true);

    [Then("I cannot read {string}")]
    public Task IsNotReadable(string field) => FieldOf(field).IsReadableAsync(false);

    [Then("browsers neither check the spelling of {string} nor write capitals")]
    public Task IsLeftAsTyped(string field) => FieldOf(field).IsLeftAsTypedAsync();

    [Then("I read the confirmation {string}")]
    public Task IsConfirmed(string text) => screen.Form.ConfirmsAsync(texts.Shown(text));

    [Then("I am told {string}")]
    public Task IsRefused(string text) => screen.Form.RefusesAsync(texts.Shown(text));

    [Then("I am told {string} at {string}")]
    public Task IsRefusedAt(string text, string field) => screen.Form.RefusesAsync(texts.Shown(text), texts.Canonical(field));

    [Then("no confirmation is shown")]
    public Task NothingIsConfirmed() => screen.Form.ConfirmsNothingAsync();

    [Then("{string} is empty")]
    public Task IsEmpty(string field) => FieldOf(field).HoldsAsync("");

    [Then("{string} is described as {string}")]
    public Task IsDescribedAs(string field, string text) => FieldOf(field).SaysAsync(texts.Shown(text));

    [Then("{string} is empty after a reload")]
    public Task IsStoredEmpty(string field) => IsStored(field, "");

    [Then("{string} is {string} after a reload")]
    public Task IsStored(string field, string text) => read.FieldIsStoredAsync(texts.Canonical(field), text);

    private Field FieldOf(string quotedLabel) => screen.Form.Field(texts.Canonical(quotedLabel));
}
