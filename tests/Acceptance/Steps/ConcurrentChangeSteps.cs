using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class ConcurrentChangeSteps(SaveElsewhere elsewhere, Screen screen, Customer customer, QuotedTexts texts)
{
    [Given("I have saved {string} as {string} in another browser")]
    public Task SaveInAnotherBrowser(string text, string field) => elsewhere.SaveAsync(new FormValues(new FieldValue(texts.Canonical(field), text)));

    [Given("I have chosen {string} as {string} in another browser")]
    public Task ChooseInAnotherBrowser(string option, string field) =>
        elsewhere.SaveAsync(new FormValues(new FieldValue(texts.Canonical(field), texts.Canonical(option), IsChoice: true)));

    [Given("I have replaced my credit card in another browser")]
    public Task ReplaceTheCardInAnotherBrowser() => elsewhere.ReplaceCardAsync();

    [When("I enter the same card here")]
    public Task EnterTheSameCard() => screen.Settings.Card.SubmitAsync(customer.Card);

    [Given("I have changed my email address in another browser")]
    public Task ChangeEmailAddressInAnotherBrowser() => elsewhere.ChangeEmailAddressAsync();

    [Then("I am told which email address is mine now")]
    public Task EmailAddressIsNamed() => screen.Form.RefusesAsync(screen.View.Shown($"Email address is now “{customer.LoginId}”."));

    [Then("I am told which card is on file now")]
    public Task CardOnFileIsNamed() => screen.Form.RefusesAsync(screen.View.Shown($"The card on file is now {customer.Card.OnFile}."));
}
