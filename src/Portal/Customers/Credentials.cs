namespace PortalAcceptance.Portal.Customers;

/// <summary>The form "Log in".</summary>
public sealed class Credentials
{
    /// <summary>The login ID: the full registered e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The password, exactly as typed.</summary>
    public string? Password { get; set; }
}
