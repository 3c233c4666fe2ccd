using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>The section "Edit credit card information".</summary>
[Binding]
public sealed class CreditCardSteps(Pages pages, Customer customer, CustomerFaker faker, CustomerRegistry registry, CurrentForm current, QuotedTexts texts)
{
    private CreditCard? _entered;

    [When("I update my credit card")]
    [When("I enter the type, number, expiration date and security code of my new card")]
    [When("je saisis le type, le numéro, la date d'expiration et le code de sécurité de ma nouvelle carte")]
    [When("je remplace ma carte de crédit")]
    public async Task Update()
    {
        await SubmitAsync(faker.NewCard());
        (customer.FormerCard, customer.Card) = (customer.Card, _entered!);
    }

    [When("I enter the {} card {string}")]
    public async Task EnterCard(string type, string number)
    {
        await SubmitAsync(faker.Card(type, number));
    }

    [When("I enter the {} card {string} with the security code {string}")]
    public Task EnterCardWithSecurityCode(string type, string number, string securityCode) =>
        SubmitAsync(faker.Card(type, number) with { SecurityCode = securityCode });

    [Given("it is July")]
    public async Task ItIsJuly()
    {
        await registry.RegisterAsync(customer);
        await registry.MakeItJulyAsync(customer);
    }

    [When("I enter a card that expired last month")]
    public Task EnterAnExpiredCard() => SubmitAsync(faker.NewCard() with { Expires = registry.Today.AddMonths(-1) });

    [Then("my new card is the card on file")]
    [Then("my new card is the card on file after a reload")]
    [Then("ma nouvelle carte est la carte enregistrée, même après rechargement")]
    public Task MyNewCardIsOnFile() => ExpectOnFileAsync(_entered!);

    [Then("I see the type and the expiration date that I entered")]
    public Task ISeeTypeAndExpirationDate()
    {
        current.Section = pages.Settings.Card;
        return current.Form.HoldsAsync(_entered! with { Number = "", SecurityCode = "" });
    }

    [Then("my card on file is unchanged")]
    public Task MyCardOnFileIsUnchanged() => ExpectOnFileAsync(customer.Card);

    [Then("I read {string} beside the card")]
    public Task IReadBesideTheCard(string text) => pages.Settings.Card.Region.ShowsAsync(texts.Shown(text));

    [Then("neither its number nor its security code is anywhere on the page")]
    public async Task NoSecretIsOnThePage()
    {
        await current.Form.HoldsAsync(new FormValues(new FieldValue("Card number", ""), new FieldValue("Security code", "")));
        await pages.View.HoldsNowhereAsync(_entered!.Number, "the card number");
        await pages.View.HoldsNowhereAsync($"\"{_entered.SecurityCode}\"", "the security code");
    }

    private async Task ExpectOnFileAsync(CreditCard card)
    {
        await pages.Settings.ReloadAsync();
        await pages.Settings.Card.OpenAsync();
        await pages.Settings.CardOnFile.ShowsAsync(pages.View.Shown(card.OnFile));
    }

    private Task SubmitAsync(CreditCard card)
    {
        _entered = card;
        return pages.Settings.Card.UpdateAsync(card);
    }
}
