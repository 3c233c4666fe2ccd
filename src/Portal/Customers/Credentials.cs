namespace PortalAcceptance.Portal.Customers;

internal sealed class Credentials
{
    public string? Email { get; set; }

    public string? Password { get; set; }
}
