using System.Globalization;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

/// <summary>What a password may be: long enough, and not one that others try first (NIST SP 800-63B, 3.1.1.2).</summary>
/// <param name="commonPasswords">The passwords that others try first.</param>
public sealed class PasswordRules(CommonPasswords commonPasswords)
{
    /// <summary>The fewest characters (Unicode code points).</summary>
    public const int MinimumLength = 12;

    /// <summary>The most characters (Unicode code points).</summary>
    public const int MaximumLength = 128;

    /// <summary>What is wrong with the form, the current password's truth excepted.</summary>
    public FieldErrors Check(PasswordChange change, string loginId)
    {
        var (current, updated, retyped) = (change.CurrentPassword ?? "", change.NewPassword ?? "", change.RetypedPassword ?? "");
        var length = updated.EnumerateRunes().Count();
        return new FieldErrors()
            .Require(nameof(change.CurrentPassword), current, "Enter your current password.")
            .Require(nameof(change.NewPassword), updated, "Enter a new password.")
            .Refuse(length < MinimumLength, nameof(change.NewPassword), "Use at least 12 characters.")
            .Refuse(length > MaximumLength, nameof(change.NewPassword), "Use no more than 128 characters.")
            .Refuse(updated == current, nameof(change.NewPassword), "Choose a password different from the current one.")
            .Refuse(Contains(updated, loginId), nameof(change.NewPassword), "The password must not contain your login ID.")
            .Refuse(commonPasswords.Contain(updated), nameof(change.NewPassword), "This password is too common. Choose another one.")
            .Require(nameof(change.RetypedPassword), retyped, "Retype the new password.")
            .Refuse(retyped != updated, nameof(change.RetypedPassword), "The two new passwords do not match.");
    }

    private static bool Contains(string password, string loginId) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(password, loginId, CompareOptions.IgnoreCase) >= 0;
}
