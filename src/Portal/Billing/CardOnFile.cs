using System.Globalization;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Billing;

/// <summary>The card that a customer is charged on, as far as the portal may know it: never its number.</summary>
/// <param name="customerId">The customer.</param>
public sealed class CardOnFile(Guid customerId)
{
    /// <summary>The customer, and the key of this row.</summary>
    public Guid CustomerId { get; private init; } = customerId;

    /// <summary>What the gateway's vault knows the card by.</summary>
    public string Token { get; private set; } = "";

    /// <summary>The brand's name.</summary>
    public string Brand { get; private set; } = "";

    /// <summary>The last four digits of the number.</summary>
    public string LastFour { get; private set; } = "";

    /// <summary>The last month of validity, 1 to 12.</summary>
    public int ExpirationMonth { get; private set; }

    /// <summary>The year of that month, four digits.</summary>
    public int ExpirationYear { get; private set; }

    /// <summary>Counts the saves from 1, so that a stale one is noticed.</summary>
    public int Version { get; private set; }

    /// <summary>Brand and last four digits.</summary>
    public CardLabel Label => new(Brand, LastFour);

    /// <summary>The canonical English text, such as <c>Visa ending in 1111</c>.</summary>
    public string Display => Label.ToString();

    /// <summary>Brand, last four digits and expiry, such as <c>Visa ending in 1111, expires 12/2028</c>.</summary>
    public Phrase Description => new("{0}, expires {1}", new Phrase(CardLabel.Format, Brand, LastFour), Expires);

    /// <summary>The last month of validity as it stands on the card, such as <c>12/2028</c>.</summary>
    public string Expires => string.Create(CultureInfo.InvariantCulture, $"{ExpirationMonth:00}/{ExpirationYear}");

    /// <summary>The last day on which the card is valid, in the customer's time zone.</summary>
    public DateOnly ValidThrough => new(ExpirationYear, ExpirationMonth, DateTime.DaysInMonth(ExpirationYear, ExpirationMonth));

    /// <summary>Puts a card on file, in place of the one before.</summary>
    /// <param name="vaulted">The card as the vault knows it.</param>
    /// <param name="card">The card as typed, complete and checked, for its expiry.</param>
    public void Replace(VaultedCard vaulted, CreditCard card)
    {
        Token = vaulted.Token;
        (Brand, LastFour) = (vaulted.Label.Brand, vaulted.Label.LastFour);
        ExpirationMonth = card.ExpirationMonth!.Value;
        ExpirationYear = card.ExpirationYear!.Value;
        Version++;
    }

    /// <summary>Whether this is the card that somebody typed, as far as can be told without its number.</summary>
    /// <param name="card">The card as typed.</param>
    /// <returns>True when brand, last four digits and expiry agree.</returns>
    public bool IsSameAs(CreditCard card) =>
        Brand == card.Type && card.Digits.EndsWith(LastFour, StringComparison.Ordinal)
        && ExpirationMonth == card.ExpirationMonth && ExpirationYear == card.ExpirationYear;
}
