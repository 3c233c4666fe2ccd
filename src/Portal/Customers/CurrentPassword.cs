using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

// Wrong passwords count toward the lockout as they do at login, so that nobody can keep guessing in a session that was
// left open.
internal sealed class CurrentPassword(CustomerManager customers, PortalDbContext database, ActivityLog activity, CustomerClock clock)
{
    // Discards unsaved changes to the customer if the password is wrong.
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

        // Saves the failure, and none of the form's changes.
        database.ChangeTracker.Clear();
        await customers.AccessFailedAsync(customer);
        activity.Add(customer.Id, await customers.IsLockedOutAsync(customer) ? ActivityKind.LockedOut : ActivityKind.CurrentPasswordWrong);
        await database.SaveChangesAsync(cancellationToken);
        return new FieldError(nameof(PasswordChange.CurrentPassword), "The current password is incorrect.");
    }
}
