namespace PortalAcceptance.ForeignPortals;

// What a portal stores of a customer. Tests read it here; the portals show it on their pages only.
internal sealed class Account(string loginId, string password)
{
    private readonly List<string> _formerPasswords = [];

    public string LoginId { get; } = loginId;

    public string Password { get; private set; } = password;

    public IReadOnlyList<string> FormerPasswords => _formerPasswords;

    // One after the other.
    public int FailedLogins
    {
        get;
        set => MostFailedLogins = Math.Max(MostFailedLogins, field = value);
    }

    public int MostFailedLogins { get; private set; }

    public Dictionary<string, string> Contact { get; set; } = new()
    {
        ["first"] = "Ada",
        ["last"] = "Lovelace",
        ["company"] = "Analytical Engines",
        ["phone"] = "+1 202 555 0143",
    };

    public Dictionary<string, string> Invoice { get; set; } = new()
    {
        ["name"] = "Ada Lovelace",
        ["company"] = "Analytical Engines",
        ["street"] = "12 Harbor Street",
        ["street2"] = "",
        ["town"] = "Dover",
        ["country"] = "United Kingdom",
        ["region"] = "",
        ["zip"] = "CT16 1AA",
        ["vat"] = "",
        ["email"] = "",
    };

    public Card Card { get; set; } = new("Visa", "4242", 12, DateTime.UtcNow.Year + 3);

    // All that a customer could notice.
    public string State => string.Join(" | ", [LoginId, Password, .. Contact.Values, .. Invoice.Values, $"{Card}"]);

    public void ChangePassword(string password)
    {
        _formerPasswords.Add(Password);
        Password = password;
    }
}

internal sealed record Card(string Brand, string LastFour, int Month, int Year);
