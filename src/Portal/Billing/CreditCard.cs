using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Billing;

// A class, not a record: a record would print the number and the code wherever it is logged.
internal sealed class CreditCard : IVersionedForm
{
    public string? Type { get; set; }

    public string? Number { get; set; }

    public int? ExpirationMonth { get; set; }

    public int? ExpirationYear { get; set; }

    public string? SecurityCode { get; set; }

    public int? Version { get; set; }

    internal string Digits => Text.Compact(Number);

    internal string Code => Text.Compact(SecurityCode);
}
