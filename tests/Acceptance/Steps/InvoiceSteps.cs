using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class InvoiceSteps(ReadInvoices invoices, EndMonth endMonth, Customer customer, Screen screen)
{
    [When("I open my invoices")]
    public Task OpenInvoices() => screen.Invoices.GoToAsync();

    [Then("my new card has been charged for that month")]
    public Task NewCardIsCharged() => invoices.ShowAsync(endMonth.Last, customer.Card, "Paid");

    [Then("my new card has been charged for the month before")]
    public Task NewCardIsChargedForTheMonthBefore() => invoices.ShowAsync(endMonth.Last.AddMonths(-1), customer.Card, "Paid");

    [Then("the payment for that month is due")]
    public Task PaymentIsDue() => invoices.ShowAsync(endMonth.Last, customer.Card, "Payment due");

    [Then("the previous invoice still shows my old card")]
    public Task OldCardIsOnThePreviousInvoice() => invoices.ShowAsync(endMonth.Last.AddMonths(-1), customer.FormerCard, "Paid");

    [Then("the charge is the monthly price of my plan")]
    public Task ChargeIsTheMonthlyPrice() => invoices.ShowMonthlyPriceAsync(endMonth.Last, customer.Plan);

    [Then("I am charged {string} for that month")]
    public Task AmountIs(string amount) => invoices.ShowAmountAsync(endMonth.Last, Dollars.Parse(amount));

    [Then("my invoices are listed, the newest first")]
    public Task AreListed() => invoices.ListAsync(endMonth.Ended.OrderDescending());

    [Then("I have one invoice")]
    public Task ThereIsOneInvoice() => invoices.CountIsAsync(1);

    [Then("my invoices show {string}")]
    public Task Show(string text) => screen.Invoices.Content.ShowsAsync(screen.View.Shown(text));
}
