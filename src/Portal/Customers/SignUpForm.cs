namespace PortalAcceptance.Portal.Customers;

internal sealed class SignUpForm
{
    public string? Email { get; set; }

    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    public string? Company { get; set; }

    public string? Plan { get; set; }
}
