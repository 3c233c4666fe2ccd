using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Links;

namespace PortalAcceptance.Portal.EmailChange;

/// <summary>
/// Makes the new address the login ID for whoever opened the link sent there. The link is void once it is used, a later
/// one was asked for, the change was canceled, the password was changed or another account has the address.
/// </summary>
/// <param name="database">Knows the customers.</param>
/// <param name="customers">Changes the login ID.</param>
/// <param name="tokens">Reads the link.</param>
/// <param name="activity">Notes the change.</param>
/// <param name="mails">Tells the customer, at the old address.</param>
public sealed class ConfirmEmailChange(
    PortalDbContext database, CustomerManager customers, ILinkTokens tokens, ActivityLog activity, CustomerMails mails)
{
    /// <summary>The address that a link confirms; null when the link is void.</summary>
    public async Task<string?> FindEmailAsync(string? link, CancellationToken cancellationToken) =>
        (await FindAsync(link, cancellationToken))?.PendingEmail;

    /// <summary>Makes the change.</summary>
    /// <returns>The new login ID; null when the link is void.</returns>
    public async Task<string?> ExecuteAsync(string? link, CancellationToken cancellationToken)
    {
        while (await FindAsync(link, cancellationToken) is { PendingEmail: { } email } customer)
        {
            var formerLoginId = customer.LoginId;
            activity.Add(customer.Id, ActivityKind.EmailChanged);
            if (await customers.TryChangeLoginIdAsync(customer, email, cancellationToken))
            {
                await mails.TellEmailChangedAsync(customer, formerLoginId, cancellationToken);
                return email;
            }

            // The account was changed, or another one opened with this address, in this very moment: the link may be void now.
        }

        return null;
    }

    private async Task<Customer?> FindAsync(string? link, CancellationToken cancellationToken)
    {
        if (tokens.Read(LinkPurpose.EmailChange, link) is not { } token)
        {
            return null;
        }

        var customer = await database.Users.SingleOrDefaultAsync(customer => customer.Id == token.CustomerId, cancellationToken);
        if (customer is null || !token.IsFor(customer) || !customer.IsWaitingFor(token.Email, token.IssuedAt))
        {
            return null;
        }

        var owner = await customers.FindByLoginIdAsync(token.Email, cancellationToken);
        return owner is null || owner.Id == customer.Id ? customer : null;
    }
}
