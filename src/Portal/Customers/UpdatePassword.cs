using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Customers;

/// <summary>Saves the section "Update password": every other session ends, this one goes on, and the customer is told.</summary>
/// <param name="database">Knows the customers.</param>
/// <param name="customers">Changes the password.</param>
/// <param name="currentPassword">Asks for the one so far.</param>
/// <param name="rules">What a password may be.</param>
/// <param name="session">Is started anew.</param>
/// <param name="activity">Notes the change.</param>
/// <param name="mails">Tells the customer.</param>
public sealed class UpdatePassword(
    PortalDbContext database,
    CustomerManager customers,
    CurrentPassword currentPassword,
    IPasswordRules rules,
    Session session,
    ActivityLog activity,
    CustomerMails mails)
    : ISectionUpdate<PasswordChange>
{
    /// <inheritdoc/>
    public async Task<FormResult> ExecuteAsync(Guid customerId, PasswordChange input, CancellationToken cancellationToken)
    {
        while (true)
        {
            var customer = await database.Users.SingleAsync(customer => customer.Id == customerId, cancellationToken);
            var errors = rules.Check(input, customer.LoginId, isCurrent: input.NewPassword == input.CurrentPassword);
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

            // The account was changed elsewhere in this very moment, so the current password may be another one by now.
        }
    }
}
