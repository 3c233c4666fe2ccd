using System.Globalization;

namespace PortalAcceptance.PageObjects.Values;

/// <summary>A credit card, as the section "Edit credit card information" asks for it.</summary>
/// <param name="Type">The card type's canonical name, such as <c>Visa</c>.</param>
/// <param name="Expires">Any day of the month in which the card expires.</param>
public sealed record CreditCard(string Type, string Number, DateOnly Expires, string SecurityCode) : IFormValues
{
    /// <summary>The last four digits of the number: the part that may be shown.</summary>
    public string LastFour => Number[^4..];

    /// <summary>The month in which the card expires, as printed on the card.</summary>
    public string ExpiresShown => Expires.ToString("MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>How the card on file is shown, in canonical words.</summary>
    public string OnFile => $"{OnInvoice}, expires {ExpiresShown}";

    /// <summary>How the card that was charged is shown on an invoice, in canonical words.</summary>
    public string OnInvoice => $"{Type} ending in {LastFour}";

    public IEnumerable<FieldValue> Fields =>
    [
        new("Card type", Type, IsChoice: true),
        new("Card number", Number),
        new("Expiration month", Expires.ToString("MM – MMMM", CultureInfo.InvariantCulture), IsChoice: true),
        new("Expiration year", Expires.ToString("yyyy", CultureInfo.InvariantCulture), IsChoice: true),
        new("Security code", SecurityCode),
    ];

    /// <summary>Leaves number and security code out of reports, logs and failure messages.</summary>
    public override string ToString() => OnFile;
}
