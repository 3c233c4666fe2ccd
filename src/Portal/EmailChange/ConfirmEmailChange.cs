using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Links;

namespace PortalAcceptance.Portal.EmailChange;

// The link is no longer valid after it is used, a later one was requested, the change was canceled, the password was
// changed, or another account has the address.
internal sealed class ConfirmEmailChange(
    PortalDbContext database, CustomerManager customers, ILinkTokens tokens, ActivityLog activity, CustomerMails mails)
{
    // Null if the link is no longer valid.
    public async Task<string?> FindEmailAsync(string? link, CancellationToken cancellationToken) =>
        (await FindAsync(link, cancellationToken))?.PendingEmail;

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

            // A concurrent change of this account, or a sign-up with this address: the link may not be valid anymore.
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

        var owner = await customers.FindOwnerAsync(token.Email, cancellationToken);
        return owner is null || owner.Id == customer.Id ? customer : null;
    }
}
