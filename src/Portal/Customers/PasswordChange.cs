namespace PortalAcceptance.Portal.Customers;

/// <summary>The form "Update password".</summary>
public sealed class PasswordChange : PasswordChoice
{
    /// <summary>The password so far.</summary>
    public string? CurrentPassword { get; set; }
}
