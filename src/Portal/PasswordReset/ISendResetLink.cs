namespace PortalAcceptance.Portal.PasswordReset;

/// <summary>Sends the link to choose a new password, if there is such a customer.</summary>
public interface ISendResetLink
{
    /// <summary>Sends the link.</summary>
    /// <param name="request">Who is to get it, and when it was asked for.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="Mail.MailNotSentException">It could not be sent.</exception>
    Task ExecuteAsync(ResetRequest request, CancellationToken cancellationToken);
}
