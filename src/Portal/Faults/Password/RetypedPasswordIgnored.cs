using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Password;

/// <summary>Takes the new password for retyped, whatever was.</summary>
internal sealed class RetypedPasswordIgnored(ISectionUpdate<PasswordChange> update) : ISectionUpdate<PasswordChange>
{
    public Task<FormResult> SaveAsync(Guid customerId, PasswordChange input, CancellationToken cancellationToken)
    {
        input.RetypedPassword = input.NewPassword;
        return update.SaveAsync(customerId, input, cancellationToken);
    }
}
