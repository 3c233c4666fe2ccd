using System.Globalization;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.BadInput;

internal static class GoodFields
{
    public const string PasswordStart = "calm green harbour";

    private static readonly (string Type, string Number, string Code)[] _cards =
        [("Visa", "4111111111111111", "094"), ("Mastercard", "5555555555554444", "095"), ("American Express", "378282246310005", "0946"), ("JCB", "3530111333300000", "096")];

    private static readonly (string Country, string State, string PostalCode)[] _places =
        [("FR", "", "75011"), ("US", "CA", "94105"), ("CA", "Ontario", "M5V 3L9"), ("GB", "", "SW1A 1AA"), ("JP", "", "100-0001"), ("AE", "", "")];

    public static IReadOnlyDictionary<string, string> Of(Random random, Visitor visitor, int number)
    {
        var card = BadTexts.Pick(random, _cards);
        var place = BadTexts.Pick(random, _places);
        var password = $"{PasswordStart} {number}";
        return new Dictionary<string, string>
        {
            ["/login Credentials.Email"] = visitor.LoginId,
            ["/login Credentials.Password"] = visitor.Password,
            ["/sign-up Form.Email"] = $"new-{number}@bad-input.example",
            ["/sign-up Form.FirstName"] = "Grace",
            ["/sign-up Form.LastName"] = "O’Hopper",
            ["/sign-up Form.Company"] = "",
            ["/sign-up Form.Plan"] = "medium",
            ["/forgot-password Form.Email"] = visitor.LoginId,
            ["/reset-password token"] = "",
            ["/reset-password username"] = visitor.LoginId,
            ["/reset-password Form.NewPassword"] = password,
            ["/reset-password Form.RetypedPassword"] = password,
            ["/confirm-email token"] = "",
            ["/language returnUrl"] = "/account/settings",
            ["/language language"] = random.Next(2) == 0 ? "en" : "fr",
            ["/account/sessions username"] = visitor.LoginId,
            // Matches no session, so that the visitor's sessions don't end during the test.
            ["/account/sessions Ending.Session"] = Guid.Empty.ToString(),
            ["/account/sessions Ending.CurrentPassword"] = visitor.Password,
            ["/account/settings?handler=Password username"] = visitor.LoginId,
            ["/account/settings?handler=Password Password.CurrentPassword"] = visitor.Password,
            ["/account/settings?handler=Password Password.NewPassword"] = password,
            ["/account/settings?handler=Password Password.RetypedPassword"] = password,
            ["/account/settings?handler=Account Account.FirstName"] = $"Ada {number}",
            ["/account/settings?handler=Account Account.LastName"] = "Lovelace",
            ["/account/settings?handler=Account Account.Company"] = "Analytical Engines & Co",
            ["/account/settings?handler=Account Account.Phone"] = "+1 555 0100",
            ["/account/settings?handler=Account Account.Email"] = random.Next(3) == 0 ? $"ada-{number}@bad-input.example" : visitor.LoginId,
            ["/account/settings?handler=Account Account.CurrentPassword"] = visitor.Password,
            ["/account/settings?handler=Account Account.Language"] = "en",
            ["/account/settings?handler=Account Account.TimeZone"] = "Europe/Paris",
            ["/account/settings?handler=Account Account.Version"] = Text(visitor.Stored.Version("Account")),
            ["/account/settings?handler=Billing Billing.BillingName"] = $"Ada {number}",
            ["/account/settings?handler=Billing Billing.Company"] = "",
            ["/account/settings?handler=Billing Billing.Address"] = "12 rue des Lilas",
            ["/account/settings?handler=Billing Billing.AddressLine2"] = "",
            ["/account/settings?handler=Billing Billing.City"] = "Anywhere",
            ["/account/settings?handler=Billing Billing.Country"] = place.Country,
            ["/account/settings?handler=Billing Billing.StateOrProvince"] = place.State,
            ["/account/settings?handler=Billing Billing.PostalCode"] = place.PostalCode,
            ["/account/settings?handler=Billing Billing.TaxId"] = "",
            ["/account/settings?handler=Billing Billing.InvoiceEmail"] = "",
            ["/account/settings?handler=Billing Billing.Version"] = Text(visitor.Stored.Version("Billing")),
            ["/account/settings?handler=Card Card.Type"] = card.Type,
            ["/account/settings?handler=Card Card.Number"] = card.Number,
            ["/account/settings?handler=Card Card.ExpirationMonth"] = "12",
            ["/account/settings?handler=Card Card.ExpirationYear"] = Text(Address.ExpirationYear),
            ["/account/settings?handler=Card Card.SecurityCode"] = card.Code,
            ["/account/settings?handler=Card Card.Version"] = Text(visitor.Stored.Version("Card")),
        };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
