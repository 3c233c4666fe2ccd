using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Pages.Tests.Catalog;

internal static class People
{
    public static object New => new { email = $"ada+{Guid.NewGuid().ToString("N")[..6]}@example.org" };

    public static object OfAZoneThatIsGone => new { email = $"ada+{Guid.NewGuid().ToString("N")[..6]}@example.org", timeZone = "America/Gone_City" };

    public static object Settled => new { email = $"ada.lovelace+{Guid.NewGuid().ToString("N")[..6]}@example.org", billing = Address.France, card = Address.Visa, company = "Analytical Engines", phone = "+44 20 7946 0958" };

    public static string LongEmail => $"marie-philippine.rochefoucauld+{Guid.NewGuid():N}@telecommunications-transatlantiques-et-filiales.example.org";

    public static object LongNamed => new
    {
        email = LongEmail,
        firstName = "Marie-Philippine Alexandrine Eugénie",
        lastName = "de La Rochefoucauld-Montbel de Saint-Exupéry",
        company = "Société générale des télécommunications transatlantiques et de leurs filiales",
        billing = new
        {
            billingName = "Marie-Philippine de La Rochefoucauld-Montbel",
            company = "Société générale des télécommunications transatlantiques et de leurs filiales",
            address = "1428 avenue du Maréchal-de-Lattre-de-Tassigny, bâtiment C",
            city = "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson",
            country = "FR",
            postalCode = "51290",
        },
        card = Address.Visa,
    };
}
