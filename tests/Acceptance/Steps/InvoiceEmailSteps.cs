using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class InvoiceEmailSteps(ReadInvoiceEmail email, ReadCharges charges)
{
    [Then("I am emailed the invoice")]
    public Task InvoiceIsEmailed() => email.IsSentAsync();

    [Then("I am emailed the invoice once")]
    public Task InvoiceIsEmailedOnce() => email.IsSentOnceAsync();

    [Then("I am emailed that my card was declined")]
    public Task DeclineIsEmailed() => email.TellsOfADeclinedCardAsync();

    [Then("I am emailed that there is no card to charge")]
    public Task MissingCardIsEmailed() => email.TellsOfNoCardAsync();

    [Then("my new card has been charged {string} and then {string}")]
    public Task NewCardIsChargedInTurn(string first, string second) => charges.AreAsync(Dollars.Parse(first), Dollars.Parse(second));

    [Then("my card has been charged {string}")]
    public Task CardIsCharged(string amount) => charges.AreAsync(Dollars.Parse(amount));

    [Then("my card has been charged once")]
    public Task CardIsChargedOnce() => charges.HasOneAsync();
}
