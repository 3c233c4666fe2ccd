using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

/// <summary>Logs a customer in.</summary>
public interface ILogIn
{
    /// <summary>Logs in, or says why not.</summary>
    Task<FormResult> ExecuteAsync(Credentials credentials, CancellationToken cancellationToken);
}
