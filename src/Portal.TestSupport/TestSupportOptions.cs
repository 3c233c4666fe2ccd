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

    public static bool IsEnabled(IConfiguration configuration) => configuration.GetValue<bool>($"{Section}:{nameof(Enabled)}");
}
