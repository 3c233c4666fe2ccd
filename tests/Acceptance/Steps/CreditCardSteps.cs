using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class CreditCardSteps(ReplaceCard replace, ReadSettings read, Screen screen, Customer customer)
{
    [When("I update my credit card")]
    public Task Update() => replace.ReplaceAsync();

    [When("I update my credit card in the account settings")]
    public Task Replace() => replace.ReplaceInSettingsAsync();

    [When("I enter the {} card {string}")]
    public Task Enter(string type, string number) => replace.TryAsync(type, number);

    [When("I enter the {} card {string} with the security code {string}")]
    public Task EnterWithSecurityCode(string type, string number, string securityCode) => replace.TryAsync(type, number, securityCode);

    [When("I enter the {} card {string} with the expiration date of the card on file")]
    public Task EnterWithTheSameExpiration(string type, string number) => replace.TryWithTheSameExpirationAsync(type, number);

    [When("I update my credit card, submitting it twice")]
    public Task UpdateTwice() => replace.ByDoubleClickAsync();

    [When("I enter a card that expires in {word}")]
    public Task EnterExpiringIn(string month) => replace.TryExpiringInAsync(month);

    [When("I enter a card that expires {int} years from now")]
    public Task EnterExpiringAfter(int years) => replace.TryExpiringAfterAsync(years);

    [When("I forge a card that expires {int} years from now")]
    public Task ForgeExpiringAfter(int years) => replace.ForgeExpiringAfterAsync(years);

    [When("I enter a card that expired last month")]
    public Task EnterExpired() => replace.TryExpiredAsync();

    [Then("my new card is the card on file")]
    public Task NewCardIsOnFile() => read.CardIsOnFileAsync(replace.Entered);

    [Then("my card on file is unchanged")]
    public Task CardOnFileIsUnchanged() => read.CardIsOnFileAsync(customer.Card);

    [Then("the card type and the expiration date are as I entered them")]
    public Task TypeAndExpirationDateAreShown() => screen.Settings.Card.Form.HoldsAsync(replace.Entered with { Number = "", SecurityCode = "" });

    [Then("I read {string} beside the card")]
    public Task NoteIsShown(string text) => screen.Settings.Card.Region.ShowsAsync(screen.View.Shown(text));

    [Then("no card is on file")]
    public Task NoCardIsOnFile() => read.NoCardIsOnFileAsync();

    [Then("cards may expire up to {int} years from now")]
    public Task YearsAreOffered(int years) => replace.OffersYearsAsync(years);

    [Then("I am emailed a notice about my new card, without its number")]
    public Task CardIsEmailed() => replace.IsToldByEmailAsync();

    [Then("the card number and the security code are nowhere in the browser")]
    public Task NoSecretIsInTheBrowser() => replace.IsNowhereInTheBrowserAsync();

    [Then("the card number and the security code are nowhere on the page")]
    public Task NoSecretIsOnThePage() => replace.LeftNoSecretAsync();
}
