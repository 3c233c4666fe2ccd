using System.Globalization;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Billing;

internal sealed class CardOnFile(Guid customerId)
{
    public Guid CustomerId { get; private init; } = customerId;

    public string Token { get; private set; } = "";

    public string Brand { get; private set; } = "";

    public string LastFour { get; private set; } = "";

    public int ExpirationMonth { get; private set; }

    public int ExpirationYear { get; private set; }

    // Counts saves, starting at 1, to detect stale ones.
    public int Version { get; private set; }

    public CardLabel Label => new(Brand, LastFour);

    public Phrase Description => new("{0}, expires {1}", new Phrase(CardLabel.Format, Brand, LastFour), Expires);

    // As printed on the card, such as 12/2028.
    public string Expires => string.Create(CultureInfo.InvariantCulture, $"{ExpirationMonth:00}/{ExpirationYear}");

    // In the customer's time zone.
    public DateOnly ValidThrough => new(ExpirationYear, ExpirationMonth, DateTime.DaysInMonth(ExpirationYear, ExpirationMonth));

    public void Replace(VaultedCard vaulted, CreditCard card)
    {
        Token = vaulted.Token;
        (Brand, LastFour) = (vaulted.Label.Brand, vaulted.Label.LastFour);
        ExpirationMonth = card.ExpirationMonth!.Value;
        ExpirationYear = card.ExpirationYear!.Value;
        Version++;
    }

    // As far as can be told without the number: brand, last four digits and expiry agree.
    public bool IsSameAs(CreditCard card) =>
        Brand == card.Type && card.Digits.EndsWith(LastFour, StringComparison.Ordinal)
        && ExpirationMonth == card.ExpirationMonth && ExpirationYear == card.ExpirationYear;
}
