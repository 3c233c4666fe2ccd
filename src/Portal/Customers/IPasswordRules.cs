using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

internal interface IPasswordRules
{
    // isCurrent: whether it is the password that the customer already has.
    FieldErrors Check(PasswordChoice choice, string loginId, bool isCurrent);
}
