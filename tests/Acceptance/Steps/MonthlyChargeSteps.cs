using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>The monthly charge to the card on file.</summary>
[Binding]
public sealed class MonthlyChargeSteps(Pages pages, Customer customer, CustomerRegistry registry, SectionSteps sections, LogIn logIn, CreditCardSteps card, QuotedTexts texts)
{
    [Given("I have been charged for a month")]
    public async Task IHaveBeenCharged()
    {
        await logIn.HereAsync();
        await MonthEnds();
    }

    [Given("my card is declined when it is charged")]
    public async Task MyCardIsDeclined()
    {
        customer.Card = customer.Card with { Type = "Visa", Number = "4000000000000341" };
        await logIn.HereAsync();
    }

    [When("the month ends")]
    [When("the next month ends")]
    [When("le mois se termine")]
    public Task MonthEnds() => registry.EndNextMonthAsync(customer);

    [When("the same month ends twice")]
    public async Task SameMonthEndsTwice()
    {
        await registry.EndNextMonthAsync(customer);
        await registry.EndMonthAgainAsync(customer);
    }

    [When("I replace my credit card")]
    public async Task ReplaceMyCard()
    {
        await pages.Settings.GoToAsync();
        await sections.Choose(pages.Settings.Card.Name);
        await card.Update();
        await pages.Settings.Card.Form.ConfirmsAsync(pages.View.Shown("Your credit card information has been updated."));
    }

    [When("I open my invoices")]
    public Task OpenInvoices() => pages.Invoices.GoToAsync();

    [Then("my new card has been charged for that month")]
    [Then("ma nouvelle carte a été débitée pour ce mois")]
    public Task MyNewCardHasBeenCharged() => ExpectInvoiceAsync(registry.LastEndedMonth, customer.Card, "Paid");

    [Then("the payment for that month is due")]
    public Task ThePaymentIsDue() => ExpectInvoiceAsync(registry.LastEndedMonth, customer.Card, "Payment due");

    [Then("my old card is the one on the invoice before")]
    public Task MyOldCardIsOnTheInvoiceBefore() => ExpectInvoiceAsync(registry.LastEndedMonth.AddMonths(-1), customer.FormerCard!, "Paid");

    [Then("the charge is the monthly price of my plan")]
    public async Task TheChargeIsTheMonthlyPrice()
    {
        await pages.CloudServers.GoToAsync();
        var price = await pages.CloudServers.ReadMonthlyPriceAsync();
        await pages.Invoices.GoToAsync();
        await pages.Invoices.Invoices.RowShowsAsync(pages.Invoices.Shown(registry.LastEndedMonth), price);
    }

    [Then("I have one invoice")]
    public async Task IHaveOneInvoice()
    {
        await logIn.HereAsync();
        await pages.Invoices.GoToAsync();
        await pages.Invoices.Invoices.HasRowsAsync(1);
    }

    [Then("I read {string}")]
    public Task IRead(string text) => pages.Invoices.Content.ShowsAsync(texts.Shown(text));

    private async Task ExpectInvoiceAsync(DateOnly month, CreditCard charged, string status)
    {
        await pages.Invoices.GoToAsync();
        var (invoices, period) = (pages.Invoices.Invoices, pages.Invoices.Shown(month));
        await invoices.HasRowsAsync(1, period);
        await invoices.RowShowsAsync(period, pages.View.Shown(charged.OnInvoice));
        await invoices.RowShowsAsync(period, pages.View.Shown(status));
    }
}
