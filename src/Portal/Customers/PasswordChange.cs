namespace PortalAcceptance.Portal.Customers;

internal sealed class PasswordChange : PasswordChoice
{
    public string? CurrentPassword { get; set; }
}
