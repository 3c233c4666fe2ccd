namespace PortalAcceptance.Portal.TestSupport;

internal sealed class TestSupportOptions
{
    public const string Section = "Portal:TestSupport";

    public bool Enabled { get; set; }

    // Null generates a key at each start, and logs it.
    public string? Key { get; set; }

    public bool AllowRemote { get; set; }

    // Writes the log without redaction, so that a search of it finds what redaction would hide.
    public bool BareLog { get; set; }

    // Marks each text of the catalog on English pages, so that one that is not from there shows.
    public bool PseudoLocale { get; set; }

    public static bool IsEnabled(IConfiguration configuration) => configuration.GetValue<bool>($"{Section}:{nameof(Enabled)}");
}
