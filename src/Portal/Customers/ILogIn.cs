using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

internal interface ILogIn
{
    Task<FormResult> ExecuteAsync(Credentials credentials, CancellationToken cancellationToken);
}
