namespace PortalAcceptance.Portal.Customers;

// Kept exactly as typed, and never shown again.
internal class PasswordChoice
{
    public string? NewPassword { get; set; }

    public string? RetypedPassword { get; set; }
}
