namespace PortalAcceptance.Portal.PasswordReset;

internal interface ISendResetLink
{
    Task ExecuteAsync(ResetRequest request, CancellationToken cancellationToken);
}
