namespace PortalAcceptance.Portal.Customers;

/// <summary>A new password, typed twice. Its values are kept exactly as typed, and never shown again.</summary>
public class PasswordChoice
{
    /// <summary>The password from now on.</summary>
    public string? NewPassword { get; set; }

    /// <summary>The new password once more.</summary>
    public string? RetypedPassword { get; set; }
}
