namespace PortalAcceptance.Portal.Customers;

/// <summary>The form "Update password". Its values are kept exactly as typed, and never shown again.</summary>
public sealed class PasswordChange
{
    /// <summary>The password so far.</summary>
    public string? CurrentPassword { get; set; }

    /// <summary>The password from now on.</summary>
    public string? NewPassword { get; set; }

    /// <summary>The new password once more.</summary>
    public string? RetypedPassword { get; set; }
}
