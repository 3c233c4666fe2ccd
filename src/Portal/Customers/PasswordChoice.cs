namespace PortalAcceptance.Portal.Customers;

// Never trimmed, and never shown again.
internal class PasswordChoice
{
    public string? NewPassword { get; set; }

    public string? RetypedPassword { get; set; }
}
