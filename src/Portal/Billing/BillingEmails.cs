using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Billing;

internal sealed class BillingEmails(TextCatalog catalog)
{
    // The customer must be loaded with billing information.
    public EmailMessage About(Invoice invoice, Customer customer)
    {
        var text = catalog.For(customer.Culture);
        var amount = invoice.Total.Format(customer.Culture);
        var month = invoice.Period.Format(customer.Culture);
        var (subject, news) = invoice.Notice switch
        {
            InvoiceNotice.Paid => (
                text["Invoice {0}", invoice.Number],
                text["We have charged {0} to your card ({1}) for {2}. Thank you.", amount, Describe(invoice.Card!, text), month]),
            InvoiceNotice.CardDeclined => (
                text["Payment due for invoice {0}", invoice.Number],
                text["Your card ({0}) was declined when we charged {1} for {2}. Please update your credit card information in the account settings: we then charge the new card right away.", Describe(invoice.Card!, text), amount, month]),
            _ => (
                text["Payment due for invoice {0}", invoice.Number],
                text["There is no card on file to charge {0} to for {1}. Please enter your credit card information in the account settings: we then charge the card right away.", amount, month]),
        };

        return Message(customer.Billing?.InvoiceEmail ?? customer.LoginId, customer, text, subject,
        [
            news,
            string.Join('\n',
                text["Invoice number: {0}", invoice.Number],
                text["Period: {0}", month],
                text["Plan: {0}", text[invoice.PlanName]],
                text["Amount: {0}", amount]),
            string.Join('\n', [text["Billed to:"], .. invoice.BillTo.Lines()]),
        ]);
    }

    // Sent so that a customer who did not change the card learns of it.
    public EmailMessage About(CardOnFile card, Customer customer)
    {
        var text = catalog.For(customer.Culture);
        return Message(customer.LoginId, customer, text, text["Your credit card information was changed"],
        [
            text["The card that is charged every month is now: {0}, expires {1}.", Describe(card.Label, text), card.Expires],
            text["If you did not make this change, update your password at once and contact our support."],
        ]);
    }

    private static string Describe(CardLabel card, IStringLocalizer text) => text[CardLabel.Format, card.Brand, card.LastFour];

    private static EmailMessage Message(string to, Customer customer, IStringLocalizer text, string subject, IEnumerable<string> paragraphs) =>
        new(to, subject, string.Join("\n\n", [text["Hello {0},", customer.FirstName], .. paragraphs]) + "\n");
}
