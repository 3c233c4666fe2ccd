using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Links;

namespace PortalAcceptance.Portal.PasswordReset;

/// <summary>
/// Sets a new password for whoever opened the e-mailed link. Every session ends, a locked account is unlocked, and the
/// customer is told. The link is void from then on, as it is once the password or the login ID has changed otherwise.
/// </summary>
/// <param name="database">Knows the customers.</param>
/// <param name="customers">Changes the password.</param>
/// <param name="tokens">Reads the link.</param>
/// <param name="rules">What a password may be.</param>
/// <param name="hasher">Recognises the current password.</param>
/// <param name="activity">Notes the change.</param>
/// <param name="mails">Tells the customer.</param>
public sealed class ResetPassword(
    PortalDbContext database,
    CustomerManager customers,
    ILinkTokens tokens,
    IPasswordRules rules,
    IPasswordHasher<Customer> hasher,
    ActivityLog activity,
    CustomerMails mails)
{
    /// <summary>The login ID of the account that a link opens; null when the link is void.</summary>
    public async Task<string?> FindLoginIdAsync(string? link, CancellationToken cancellationToken) =>
        (await FindAsync(link, cancellationToken))?.LoginId;

    /// <summary>Sets the password, or says what is wrong with the form or the link.</summary>
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

            // The account was changed elsewhere in this very moment: perhaps by the same link, which is void then.
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
