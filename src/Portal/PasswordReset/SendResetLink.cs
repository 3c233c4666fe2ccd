using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Links;

namespace PortalAcceptance.Portal.PasswordReset;

/// <summary>Sends the link to choose a new password, if there is such a customer.</summary>
/// <param name="customers">Knows the customers.</param>
/// <param name="database">Takes the activity.</param>
/// <param name="activity">Notes the request.</param>
/// <param name="tokens">Makes the link.</param>
/// <param name="mails">Sends it.</param>
internal sealed class SendResetLink(
    CustomerManager customers, PortalDbContext database, ActivityLog activity, ILinkTokens tokens, CustomerMails mails) : ISendResetLink
{
    /// <inheritdoc/>
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
