using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

internal interface ISignUp
{
    // The account starts in the language that the visitor reads.
    Task<FormResult> ExecuteAsync(SignUpForm form, string language, CancellationToken cancellationToken);
}
