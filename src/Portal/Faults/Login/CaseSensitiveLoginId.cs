using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Login;

/// <summary>Knows a login ID only in the capitals in which it was registered.</summary>
internal sealed class CaseSensitiveLoginId(ILogIn logIn, CustomerManager customers) : ILogIn
{
    public async Task<FormResult> ExecuteAsync(Credentials credentials, CancellationToken cancellationToken)
    {
        var typed = Text.Tidy(credentials.Email);
        return await customers.FindByLoginIdAsync(typed, cancellationToken) is { } customer && customer.LoginId != typed
            ? FormResult.Refused("", "The email address or password is incorrect.")
            : await logIn.ExecuteAsync(credentials, cancellationToken);
    }
}
