namespace PortalAcceptance.Portal.Tests.Support;

internal static class Address
{
    public static object France { get; } = new
    {
        billingName = "Ada Lovelace",
        address = "12 rue des Lilas",
        city = "Paris",
        country = "FR",
        postalCode = "75011",
    };

    // A card that won't expire while anybody runs these tests: the portal accepts up to twenty years ahead.
    public static object Visa { get; } = new
    {
        type = "Visa",
        number = "4111111111111111",
        expirationMonth = 12,
        expirationYear = ExpirationYear,
        // A code that begins with a zero can be searched for afterwards: hardly anything else is written like that.
        securityCode = "094",
    };

    public static int ExpirationYear => TimeProvider.System.GetUtcNow().Year + 3;
}
