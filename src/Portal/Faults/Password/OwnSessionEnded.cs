using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Faults.Password;

/// <summary>Ends this session with the others.</summary>
internal sealed class OwnSessionEnded(ISectionUpdate<PasswordChange> update, Session session) : ISectionUpdate<PasswordChange>
{
    public async Task<FormResult> SaveAsync(Guid customerId, PasswordChange input, CancellationToken cancellationToken)
    {
        var result = await update.SaveAsync(customerId, input, cancellationToken);
        if (result.Succeeded)
        {
            await session.EndAsync();
        }

        return result;
    }
}
