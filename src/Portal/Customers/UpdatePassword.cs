using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Sessions;
using static PortalAcceptance.Portal.Customers.NormalizedPasswordHasher;

namespace PortalAcceptance.Portal.Customers;

// Ends every other session, keeps this one, and notifies the customer.
internal sealed class UpdatePassword(
    PortalDbContext database,
    CustomerManager customers,
    CurrentPassword currentPassword,
    IPasswordRules rules,
    Session session,
    ActivityLog activity,
    CustomerMails mails)
    : ISectionUpdate<PasswordChange>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, PasswordChange input, CancellationToken cancellationToken)
    {
        while (true)
        {
            var customer = await database.Users.SingleAsync(customer => customer.Id == customerId, cancellationToken);
            var errors = rules.Check(input, customer.LoginId, isCurrent: Normalize(input.NewPassword) == Normalize(input.CurrentPassword));
            if (await currentPassword.CheckAsync(customer, input.CurrentPassword, cancellationToken) is { } wrong)
            {
                return new FormResult([wrong, .. errors]);
            }

            if (errors.Count > 0)
            {
                return new FormResult(errors);
            }

            activity.Add(customerId, ActivityKind.PasswordUpdated);
            if (await customers.TryReplacePasswordAsync(customer, input.NewPassword!, cancellationToken))
            {
                await session.StartAsync(customer, cancellationToken);
                await mails.TellPasswordUpdatedAsync(customer, cancellationToken);
                return FormResult.Success;
            }

            // A concurrent change: the current password may be different now.
        }
    }
}
