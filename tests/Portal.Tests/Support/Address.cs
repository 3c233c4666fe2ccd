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

    // The expiration year is relative to the current year, so that the card never expires.
    public static object Visa { get; } = new
    {
        type = "Visa",
        number = "4111111111111111",
        expirationMonth = 12,
        expirationYear = ExpirationYear,
        // The leading zero is rare in other text, so that a search for leaked secrets finds only this code.
        securityCode = "094",
    };

    public static int ExpirationYear => TimeProvider.System.GetUtcNow().Year + 3;
}
