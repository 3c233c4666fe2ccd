using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Login;

/// <summary>Locks an account that was ever locked for another while at each attempt.</summary>
internal sealed class EndlessLockout(ILogIn logIn, CustomerManager customers, PortalDbContext database, CustomerClock clock) : ILogIn
{
    private static readonly TimeSpan _while = TimeSpan.FromMinutes(15);

    public async Task<FormResult> ExecuteAsync(Credentials credentials, CancellationToken cancellationToken)
    {
        var address = customers.NormalizeEmail(Text.Tidy(credentials.Email));
        var end = clock.GetUtcNow() + _while;
        await database.Users.Where(customer => customer.NormalizedEmail == address && customer.LockoutEnd != null).ExecuteUpdateAsync(
            set => set.SetProperty(customer => customer.LockoutEnd, end), cancellationToken);
        return await logIn.ExecuteAsync(credentials, cancellationToken);
    }
}
