using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Faults.Card;
using PortalAcceptance.Portal.Faults.Pages;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Faults;

/// <summary>What can go wrong with the section "Edit credit card information".</summary>
internal static class CardFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new Fault("card-not-saved", "Says that the credit card information was updated and keeps the old card.", FaultArea.Card, FaultKind.Persistence)
            .At<ISectionUpdate<CreditCard>, Unsaved<CreditCard>>(),
        new Fault("card-luhn-skipped", "Accepts card numbers whose check digit is wrong.", FaultArea.Card, FaultKind.Validation)
            .At<ICreditCardRules, CardErrorIgnored>("This card number is not valid."),
        new Fault("card-type-unchecked", "Accepts a card type that the number is not of.", FaultArea.Card, FaultKind.Validation)
            .At<ICreditCardRules, CardErrorIgnored>("The card number does not match the card type."),
        new Fault("card-expired-last-month-accepted", "Accepts a card in the month after its last one.", FaultArea.Card, FaultKind.Boundary)
            .At<ICreditCardRules, ExpiryShifted>(1),
        new Fault("card-expiring-this-month-refused", "Refuses a card in its last month.", FaultArea.Card, FaultKind.Boundary)
            .At<ICreditCardRules, ExpiryShifted>(-1),
        new Fault("card-expiry-by-utc", "Lets a card expire with the day of UTC instead of the customer's.", FaultArea.Card, FaultKind.Boundary)
            .At<ICreditCardRules, ExpiryByUtc>(),
        new Fault("declined-card-kept", "Puts a card on file that its issuer has declined.", FaultArea.Card, FaultKind.Failure)
            .At<IPaymentGateway, DeclinedCardKept>(),
        new Fault("card-number-in-page", "Shows the whole number of the card on file.", FaultArea.Card, FaultKind.Security)
            .At<ISectionUpdate<CreditCard>, CardNumberKept>()
            .At<IAnswer, CardNumberShown>(),
        new Fault("card-number-in-mail", "Writes the whole card number into the notice of the change.", FaultArea.Card, FaultKind.Security)
            .At<ISectionUpdate<CreditCard>, CardNumberKept>()
            .At<IMailer, CardNumberMailed>(),
        new Fault("card-number-in-log", "Logs the card that was typed, number and security code included.", FaultArea.Card, FaultKind.Security)
            .At<ISectionUpdate<CreditCard>, CardLogged>(),
        new Fault("security-code-written-back", "Writes card number and security code into the page that refuses them.", FaultArea.Card, FaultKind.Security)
            .At<IAnswer, WrittenBack>("Card."),
        new Fault("card-notice-not-sent", "Does not tell the customer by e-mail that the card on file was changed.", FaultArea.Card, FaultKind.Failure)
            .At<IMailer, MailNotSent>("Your credit card information was changed"),
        new Fault("card-stale-save-accepted", "Replaces a card that was changed elsewhere meanwhile.", FaultArea.Card, FaultKind.Conflict)
            .At<ISectionUpdate<CreditCard>, StaleCardAccepted>(),
        new Fault("label-detached", "Shows the labels of the card's fields without tying them to the fields.", FaultArea.Card, FaultKind.A11y)
            .At<IAnswer, ChangedTags>(TagChange.Lose("label", " for=\"Card-", "for")),
        new Fault("payment-notice-missing", "Does not point out that the card on file has expired, was declined or is missing.", FaultArea.Card, FaultKind.Failure)
            .At<IAnswer, ChangedText>((string html) => Regex.Replace(html, "<aside class=\"notice\"[^>]*>(?:(?!</aside>).)*open=card(?:(?!</aside>).)*</aside>", "", RegexOptions.Singleline)),
    ];
}
