using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Login;

/// <summary>Forgets all failed logins before each attempt.</summary>
internal sealed class NoLockout(ILogIn logIn, CustomerManager customers, PortalDbContext database) : ILogIn
{
    public async Task<FormResult> ExecuteAsync(Credentials credentials, CancellationToken cancellationToken)
    {
        var address = customers.NormalizeEmail(Text.Tidy(credentials.Email));
        await database.Users.Where(customer => customer.NormalizedEmail == address).ExecuteUpdateAsync(
            set => set.SetProperty(customer => customer.AccessFailedCount, 0).SetProperty(customer => customer.LockoutEnd, (DateTimeOffset?)null),
            cancellationToken);
        return await logIn.ExecuteAsync(credentials, cancellationToken);
    }
}
