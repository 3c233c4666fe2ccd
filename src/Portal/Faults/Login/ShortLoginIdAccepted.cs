using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Login;

/// <summary>Completes a login ID without an @ to the first one that begins so.</summary>
internal sealed class ShortLoginIdAccepted(ILogIn logIn, PortalDbContext database) : ILogIn
{
    public async Task<FormResult> ExecuteAsync(Credentials credentials, CancellationToken cancellationToken)
    {
        var typed = Text.Tidy(credentials.Email);
        if (typed.Length > 0 && !typed.Contains('@', StringComparison.Ordinal))
        {
            var beginning = $"{typed.ToUpperInvariant()}@";
            credentials.Email = await database.Users.Where(customer => customer.NormalizedEmail!.StartsWith(beginning))
                .Select(customer => customer.Email).FirstOrDefaultAsync(cancellationToken) ?? typed;
        }

        return await logIn.ExecuteAsync(credentials, cancellationToken);
    }
}
