using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

/// <summary>
/// Asks a customer who is logged in for the current password, before what only the customer may do. Wrong ones count
/// toward the lock-out as they do at a login, so that nobody can guess on in a session that was left open.
/// </summary>
/// <param name="customers">Checks the password.</param>
/// <param name="database">Takes the activity.</param>
/// <param name="activity">Notes wrong passwords.</param>
/// <param name="clock">Says how long a lock-out still lasts.</param>
public sealed class CurrentPassword(CustomerManager customers, PortalDbContext database, ActivityLog activity, CustomerClock clock)
{
    /// <summary>Checks what was typed into a form's field <c>CurrentPassword</c>.</summary>
    /// <param name="customer">Whose password; whatever was changed of the customer and not saved yet is dropped if it is wrong.</param>
    /// <param name="typed">The password as typed.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What is wrong; null when nothing is.</returns>
    public async Task<FieldError?> CheckAsync(Customer customer, string? typed, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(typed))
        {
            return new FieldError(nameof(PasswordChange.CurrentPassword), "Enter your current password.");
        }

        if (customer.LockoutEnd - clock.GetUtcNow() is { Ticks: > 0 } wait)
        {
            return Wait.Error(
                nameof(PasswordChange.CurrentPassword),
                wait,
                "Too many wrong passwords. Wait {0} seconds and try again.",
                "Too many wrong passwords. Wait {0} minutes and try again.");
        }

        if (await customers.CheckPasswordAsync(customer, typed))
        {
            await customers.ResetAccessFailedCountAsync(customer);
            return null;
        }

        // The failure is saved, and nothing else that the form was to change.
        database.ChangeTracker.Clear();
        await customers.AccessFailedAsync(customer);
        activity.Add(customer.Id, await customers.IsLockedOutAsync(customer) ? ActivityKind.LockedOut : ActivityKind.CurrentPasswordWrong);
        await database.SaveChangesAsync(cancellationToken);
        return new FieldError(nameof(PasswordChange.CurrentPassword), "The current password is incorrect.");
    }
}
