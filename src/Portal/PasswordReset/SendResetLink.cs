using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Links;

namespace PortalAcceptance.Portal.PasswordReset;

internal sealed class SendResetLink(
    CustomerManager customers, PortalDbContext database, ActivityLog activity, ILinkTokens tokens, CustomerMails mails) : ISendResetLink
{
    public async Task ExecuteAsync(ResetRequest request, CancellationToken cancellationToken)
    {
        if (await customers.FindByLoginIdAsync(request.Email, cancellationToken) is not { } customer)
        {
            return;
        }

        activity.Add(customer.Id, ActivityKind.PasswordResetRequested, request.Origin);
        await database.SaveChangesAsync(cancellationToken);
        var token = tokens.Write(LinkPurpose.PasswordReset, LinkToken.For(customer, customer.LoginId, request.Origin.At));
        await mails.SendPasswordResetAsync(customer, token, cancellationToken);
    }
}
