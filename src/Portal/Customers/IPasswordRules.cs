using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

/// <summary>What a password may be.</summary>
public interface IPasswordRules
{
    /// <summary>What is wrong with a new password.</summary>
    /// <param name="choice">The new password, typed twice.</param>
    /// <param name="loginId">Whose it is to be.</param>
    /// <param name="isCurrent">Whether it is the one that the customer has already.</param>
    FieldErrors Check(PasswordChoice choice, string loginId, bool isCurrent);
}
