namespace PortalAcceptance.Portal.Billing;

internal sealed class BillingOptions
{
    public const string Section = "Portal:Billing";

    // Null means yes.
    public bool? AutomaticClose { get; set; }

    public TimeSpan CheckEvery { get; set; } = TimeSpan.FromHours(1);

    // Null means sandbox-gateway.db in the data folder.
    public string? SandboxBooks { get; set; }
}
