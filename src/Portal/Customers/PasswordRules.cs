using System.Globalization;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

// Long enough, and not among those that attackers try first (NIST SP 800-63B, 3.1.1.2).
internal sealed class PasswordRules(CommonPasswords commonPasswords) : IPasswordRules
{
    // In Unicode code points, once normalized.
    public const int MinimumLength = 12;

    public const int MaximumLength = 128;

    // Names that an attacker of this portal would try. A password must not contain one.
    internal static IReadOnlyList<string> ContextWords { get; } = ["nimbus", "control panel", "controlpanel", "cloud server", "cloudserver"];

    public FieldErrors Check(PasswordChoice choice, string loginId, bool isCurrent)
    {
        var (updated, retyped) = (NormalizedPasswordHasher.Normalize(choice.NewPassword), NormalizedPasswordHasher.Normalize(choice.RetypedPassword));
        var length = updated.EnumerateRunes().Count();
        return new FieldErrors()
            .Require(nameof(choice.NewPassword), updated, "Enter a new password.")
            .Refuse(length < MinimumLength, nameof(choice.NewPassword), "Use at least 12 characters.")
            .Refuse(length > MaximumLength, nameof(choice.NewPassword), "Use no more than 128 characters.")
            .Refuse(isCurrent, nameof(choice.NewPassword), "Choose a password different from the current one.")
            .Refuse(Contains(updated, loginId), nameof(choice.NewPassword), "The password must not contain your login ID.")
            .Refuse(ContextWords.Any(word => Contains(updated, word)), nameof(choice.NewPassword), "The password must not contain the name of this service.")
            .Refuse(commonPasswords.Contain(updated), nameof(choice.NewPassword), "This password is too common. Choose another one.")
            .Require(nameof(choice.RetypedPassword), retyped, "Retype the new password.")
            .Refuse(retyped != updated, nameof(choice.RetypedPassword), "The two new passwords do not match.");
    }

    private static bool Contains(string password, string loginId) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(password, loginId, CompareOptions.IgnoreCase) >= 0;
}
