namespace PortalAcceptance.Portal.PasswordReset;

internal sealed class ForgottenPassword
{
    public string? Email { get; set; }
}
