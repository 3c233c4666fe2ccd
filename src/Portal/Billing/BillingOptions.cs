namespace PortalAcceptance.Portal.Billing;

/// <summary>How the portal charges its customers (<c>Portal:Billing</c>).</summary>
public sealed class BillingOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Portal:Billing";

    /// <summary>Whether months are closed as they end. Null means yes.</summary>
    public bool? AutomaticClose { get; set; }

    /// <summary>How often to look for months that have ended, and for what earlier runs had to leave.</summary>
    public TimeSpan CheckEvery { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The file of the sandbox gateway's books; null means <c>sandbox-gateway.db</c> in the data folder.</summary>
    public string? SandboxBooks { get; set; }
}
