namespace PortalAcceptance.Portal.TestSupport;

/// <summary>What a test suite may steer (<c>Portal:TestSupport</c>). Nothing, unless switched on.</summary>
internal sealed class TestSupportOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Portal:TestSupport";

    /// <summary>Whether there is test support at all.</summary>
    public bool Enabled { get; set; }

    /// <summary>The key that each request must carry; null has one made at start-up, and logged.</summary>
    public string? Key { get; set; }

    /// <summary>Whether it may be reached from other machines.</summary>
    public bool AllowRemote { get; set; }

    /// <summary>
    /// Whether the log is written as it comes, and not redacted, so that a search of it finds what redaction would cover.
    /// </summary>
    public bool BareLog { get; set; }

    /// <summary>Whether a configuration switches it on.</summary>
    public static bool IsEnabled(IConfiguration configuration) => configuration.GetValue<bool>($"{Section}:{nameof(Enabled)}");
}
