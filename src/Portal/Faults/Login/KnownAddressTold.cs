using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Login;

/// <summary>Tells a stranger that an address is registered: says that only the password is wrong.</summary>
internal sealed class KnownAddressTold(ILogIn logIn, CustomerManager customers) : ILogIn
{
    public async Task<FormResult> ExecuteAsync(Credentials credentials, CancellationToken cancellationToken)
    {
        var result = await logIn.ExecuteAsync(credentials, cancellationToken);
        var isWrongPassword = !result.Succeeded && !string.IsNullOrEmpty(credentials.Password)
            && await customers.FindByLoginIdAsync(Text.Tidy(credentials.Email), cancellationToken) is not null;
        return isWrongPassword
            ? FormResult.Refused(nameof(credentials.Password), "The current password is incorrect.")
            : result;
    }
}
