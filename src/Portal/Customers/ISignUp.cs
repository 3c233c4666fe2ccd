using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

/// <summary>Signs a visitor up.</summary>
public interface ISignUp
{
    /// <summary>Opens an account, or says what is wrong with the form.</summary>
    /// <param name="form">The form as typed.</param>
    /// <param name="language">The language that the visitor reads, in which the account begins.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    Task<FormResult> ExecuteAsync(SignUpForm form, string language, CancellationToken cancellationToken);
}
