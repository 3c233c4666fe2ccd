using System.Globalization;

namespace PortalAcceptance.Portal.Billing;

/// <summary>The form "Edit credit card information", right or wrong. It lives no longer than the request that brings it. A class, because a record would print number and code wherever it is logged.</summary>
public sealed class CreditCard
{
    /// <summary>The chosen card type: the name of a <see cref="CardBrand"/>.</summary>
    public string? Type { get; set; }

    /// <summary>The card number; blanks and dashes between the digits are fine.</summary>
    public string? Number { get; set; }

    /// <summary>The last month of validity, 1 to 12.</summary>
    public int? ExpirationMonth { get; set; }

    /// <summary>The year of that month, four digits.</summary>
    public int? ExpirationYear { get; set; }

    /// <summary>The security code printed on the card.</summary>
    public string? SecurityCode { get; set; }

    /// <summary>The version of the card on file that the form was filled from, 0 when there was none; null when the form does not say, and then it is stale.</summary>
    public int? Version { get; set; }

    /// <summary>The number without the blanks and dashes that people type between its digits.</summary>
    internal string Digits => string.Concat((Number ?? "").Where(character =>
        !char.IsWhiteSpace(character) && char.GetUnicodeCategory(character) is not UnicodeCategory.DashPunctuation));
}
