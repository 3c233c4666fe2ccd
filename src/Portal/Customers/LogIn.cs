using Microsoft.AspNetCore.Identity;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Customers;

// An unknown address, a wrong password and a locked account get the same answer after the same work, so that a stranger
// learns nothing.
internal sealed partial class LogIn(
    CustomerManager customers,
    PortalDbContext database,
    IPasswordHasher<Customer> hasher,
    DecoyPassword decoy,
    Session session,
    ActivityLog activity,
    ILogger<LogIn> logger) : ILogIn
{
    public async Task<FormResult> ExecuteAsync(Credentials credentials, CancellationToken cancellationToken)
    {
        var (email, password) = (Text.Tidy(credentials.Email), credentials.Password ?? "");
        var errors = new FieldErrors()
            .Require(nameof(credentials.Email), email, "Enter your email address.")
            .Require(nameof(credentials.Password), password, "Enter your password.");
        if (errors.Count > 0)
        {
            return new FormResult(errors);
        }

        var customer = await customers.FindByLoginIdAsync(email, cancellationToken);
        if (customer is null || await customers.IsLockedOutAsync(customer))
        {
            hasher.VerifyHashedPassword(decoy.Owner, decoy.Hash, password);
            LogRefused(activity.Origin.IpAddress, customer?.Id, customer is null ? LoginRefusal.UnknownAddress : LoginRefusal.LockedOut);
            return Incorrect;
        }

        if (!await customers.CheckPasswordAsync(customer, password))
        {
            await customers.AccessFailedAsync(customer);
            activity.Add(customer.Id, await customers.IsLockedOutAsync(customer) ? ActivityKind.LockedOut : ActivityKind.LoginFailed);
            await database.SaveChangesAsync(cancellationToken);
            LogRefused(activity.Origin.IpAddress, customer.Id, LoginRefusal.WrongPassword);
            return Incorrect;
        }

        await customers.ResetAccessFailedCountAsync(customer);
        activity.Add(customer.Id, ActivityKind.LoggedIn);
        await session.StartAsync(customer, cancellationToken);
        return FormResult.Success;
    }

    private static FormResult Incorrect => FormResult.Refused("", "The email address or password is incorrect.");

    [LoggerMessage(EventName = "LoginRefused", Level = LogLevel.Information, Message = "A login from {Client} to account {Customer} was refused: {Reason}.")]
    private partial void LogRefused(string? client, Guid? customer, LoginRefusal reason);
}
