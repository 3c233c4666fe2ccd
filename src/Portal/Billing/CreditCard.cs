using System.Globalization;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Billing;

// A class, not a record: a record would print the number and the code wherever it is logged.
internal sealed class CreditCard : IVersionedForm
{
    public string? Type { get; set; }

    // Spaces and hyphens between the digits are allowed.
    public string? Number { get; set; }

    public int? ExpirationMonth { get; set; }

    public int? ExpirationYear { get; set; }

    public string? SecurityCode { get; set; }

    public int? Version { get; set; }

    internal string Digits => string.Concat((Number ?? "").Where(character =>
        !char.IsWhiteSpace(character) && char.GetUnicodeCategory(character) is not UnicodeCategory.DashPunctuation));
}
