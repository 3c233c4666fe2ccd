using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Links;

namespace PortalAcceptance.Portal.PasswordReset;

// Ends every session, unlocks the account and notifies the customer. The link is no longer valid once it was used, or
// the password or the login ID has changed.
internal sealed class ResetPassword(
    PortalDbContext database,
    CustomerManager customers,
    ILinkTokens tokens,
    IPasswordRules rules,
    IPasswordHasher<Customer> hasher,
    ActivityLog activity,
    CustomerMails mails)
{
    // Null if the link is no longer valid.
    public async Task<string?> FindLoginIdAsync(string? link, CancellationToken cancellationToken) =>
        (await FindAsync(link, cancellationToken))?.LoginId;

    public async Task<FormResult> ExecuteAsync(string? link, PasswordChoice form, CancellationToken cancellationToken)
    {
        while (await FindAsync(link, cancellationToken) is { } customer)
        {
            if (rules.Check(form, customer.LoginId, IsCurrent(customer, form.NewPassword)) is { Count: > 0 } errors)
            {
                return new FormResult(errors);
            }

            activity.Add(customer.Id, ActivityKind.PasswordReset);
            if (await customers.TryReplacePasswordAsync(customer, form.NewPassword!, cancellationToken))
            {
                await customers.UnlockAsync(customer);
                await mails.TellPasswordUpdatedAsync(customer, cancellationToken);
                return FormResult.Success;
            }

            // A concurrent change, perhaps by the same link, which is not valid anymore.
        }

        return InvalidLink.Refused;
    }

    private async Task<Customer?> FindAsync(string? link, CancellationToken cancellationToken)
    {
        if (tokens.Read(LinkPurpose.PasswordReset, link) is not { } token)
        {
            return null;
        }

        var customer = await database.Users.SingleOrDefaultAsync(customer => customer.Id == token.CustomerId, cancellationToken);
        return customer is not null && token.IsFor(customer) && token.Email == customer.LoginId ? customer : null;
    }

    private bool IsCurrent(Customer customer, string? password) =>
        !string.IsNullOrEmpty(password)
        && customer.PasswordHash is { } hash
        && hasher.VerifyHashedPassword(customer, hash, password) != PasswordVerificationResult.Failed;
}
