using System.Globalization;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class ReadInvoiceEmail(Inbox inbox, Customer customer, EndMonth endMonth, Screen screen)
{
    private const string InvoiceSubject = "Invoice {0}";

    private string Month => screen.View.Wording.PartOf(screen.Invoices.Shown(endMonth.Last));

    private string Price => screen.View.Wording.PartOf(screen.Invoices.Shown(customer.Plan.MonthlyPrice));

    private string Card => inbox.Shown(customer.Card.OnInvoice);

    private string Number => endMonth.Last.ToString("'INV-'yyyy-MM", CultureInfo.InvariantCulture);

    public Task IsSentOnceAsync() => inbox.HoldsOnceAsync(customer.InvoiceAddress, Shown(InvoiceSubject, Number));

    public Task IsSentAsync() => SaysAsync(InvoiceSubject, Shown("We have charged {0} to your card ({1}) for {2}. Thank you.", Price, Card, Month));

    public Task TellsOfADeclinedCardAsync() => SaysAsync("Payment due for invoice {0}", Shown(
        "Your card ({0}) was declined when we charged {1} for {2}. Please update your credit card information in the account settings: we then charge the new card right away.",
        Card,
        Price,
        Month));

    public Task TellsOfNoCardAsync() => SaysAsync("Payment due for invoice {0}", Shown(
        "There is no card on file to charge {0} to for {1}. Please enter your credit card information in the account settings: we then charge the card right away.",
        Price,
        Month));

    private async Task SaysAsync(string subject, string news)
    {
        var email = await inbox.LatestEmailAsync(customer.InvoiceAddress, Shown(subject, Number));
        email.Mentions(Shown("Hello {0},", customer.Account.FirstName));
        email.Mentions(news);
        email.Mentions(Shown("Invoice number: {0}", Number));
        email.Mentions(Shown("Period: {0}", Month));
        email.Mentions(Shown("Plan: {0}", inbox.Shown(customer.Plan.Name)));
        email.Mentions(Shown("Amount: {0}", Price));
        email.EndsAfter(Shown("Billed to:"), Address(customer.Billing));
    }

    private string Shown(string canonical, params object[] values) => string.Format(CultureInfo.InvariantCulture, inbox.Shown(canonical), values);

    private static IEnumerable<string> Address(BillingInformation billing) => new[]
    {
        billing.BillingName,
        billing.Company,
        billing.Address,
        billing.AddressLine2,
        string.Join(' ', new[] { billing.City, billing.StateOrProvince, billing.PostalCode }.Where(part => part.Length > 0)),
        TestSupportClient.CountryCode(billing.Country),
        billing.TaxId,
    }.Where(line => line.Length > 0);
}
