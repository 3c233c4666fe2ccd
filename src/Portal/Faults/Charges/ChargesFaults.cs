using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Faults.Charges;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Faults;

/// <summary>What can go wrong with monthly charges and invoices.</summary>
internal static class ChargesFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new Fault("charged-twice", "Charges each invoice twice.", FaultArea.Charges, FaultKind.Conflict)
            .At<IPaymentGateway, ChargedTwice>(),
        new Fault("old-card-charged", "Goes on charging the card that was replaced.", FaultArea.Charges, FaultKind.Persistence)
            .At<ISectionUpdate<CreditCard>, OldCardKept>()
            .At<IPaymentGateway, OldCardCharged>(),
        new Fault("first-month-charged-in-full", "Charges the whole first month, however late in it the customer signed up.", FaultArea.Charges, FaultKind.Boundary)
            .At<ISave, FirstMonthInFull>(),
        new Fault("first-month-by-utc", "Charges the first month from the day that it was in UTC at sign-up.", FaultArea.Charges, FaultKind.Boundary)
            .At<ISave, FirstMonthByUtc>(),
        new Fault("declined-charge-counted-as-paid", "Marks an invoice as paid although the card was declined.", FaultArea.Charges, FaultKind.Failure)
            .At<IPaymentGateway, DeclineIgnored>(),
        new Fault("due-invoices-left-after-card-update", "Does not charge what is due when the card is updated.", FaultArea.Charges, FaultKind.Failure)
            .At<IPaymentGateway, DueInvoicesLeft>(),
        new Fault("invoice-not-mailed", "Charges the card and e-mails no invoice.", FaultArea.Charges, FaultKind.Failure)
            .At<IMailer, MailNotSent>("Invoice {0}"),
        new Fault("invoice-mailed-to-login-id", "E-mails invoices to the login ID although another address was given for them.", FaultArea.Charges, FaultKind.Happy)
            .At<IMailer, InvoiceMisdirected>(),
        new Fault("invoice-with-old-address", "Makes invoices out to the billing information before its last update.", FaultArea.Charges, FaultKind.Persistence)
            .At<ISectionUpdate<BillingDetails>, OldAddressKept>()
            .At<ISave, OldAddressInvoiced>(),
    ];
}
