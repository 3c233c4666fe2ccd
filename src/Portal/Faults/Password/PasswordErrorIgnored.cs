using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Password;

/// <summary>Overlooks one thing that can be wrong with a new password.</summary>
/// <param name="rules">The rules as they should be.</param>
/// <param name="overlooked">What they would say of it.</param>
internal sealed class PasswordErrorIgnored(IPasswordRules rules, string overlooked) : IPasswordRules
{
    public FieldErrors Check(PasswordChoice choice, string loginId, bool isCurrent) => rules.Check(choice, loginId, isCurrent).Without(overlooked);
}
