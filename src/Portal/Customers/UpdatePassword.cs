using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Customers;

/// <summary>Saves the section "Update password": every other session ends, this one goes on, and the customer is told.</summary>
/// <param name="database">Knows the customers.</param>
/// <param name="customers">Checks and changes the password.</param>
/// <param name="rules">What a password may be.</param>
/// <param name="session">Is started anew.</param>
/// <param name="activity">Notes the change.</param>
/// <param name="mails">Tells the customer.</param>
public sealed class UpdatePassword(
    PortalDbContext database,
    CustomerManager customers,
    PasswordRules rules,
    Session session,
    ActivityLog activity,
    CustomerMails mails)
    : ISectionUpdate<PasswordChange>
{
    /// <inheritdoc/>
    public async Task<FormResult> SaveAsync(Guid customerId, PasswordChange input, CancellationToken cancellationToken)
    {
        var customer = await database.Users.SingleAsync(customer => customer.Id == customerId, cancellationToken);
        var errors = rules.Check(input, customer.LoginId);
        if (!string.IsNullOrEmpty(input.CurrentPassword) && !await customers.CheckPasswordAsync(customer, input.CurrentPassword))
        {
            return Incorrect(errors);
        }

        if (errors.Count > 0)
        {
            return new FormResult(errors);
        }

        activity.Add(customerId, ActivityKind.PasswordUpdated);
        var changed = await customers.ChangePasswordAsync(customer, input.CurrentPassword!, input.NewPassword!);
        if (!changed.Succeeded)
        {
            // Only a change made elsewhere in this very moment gets here, so the password typed is no longer the current one.
            return Incorrect(errors);
        }

        await session.StartAsync(customer);
        await mails.TellPasswordUpdatedAsync(customer, cancellationToken);
        return FormResult.Success;
    }

    private static FormResult Incorrect(FieldErrors errors) =>
        new([new FieldError(nameof(PasswordChange.CurrentPassword), "The current password is incorrect."), .. errors]);
}
