namespace PortalAcceptance.Portal.PasswordReset;

/// <summary>The form "Forgot password".</summary>
public sealed class ForgottenPassword
{
    /// <summary>The login ID whose password is forgotten.</summary>
    public string? Email { get; set; }
}
