using System.Globalization;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

/// <summary>What a password may be: long enough, and not one that others try first (NIST SP 800-63B, 3.1.1.2).</summary>
/// <param name="commonPasswords">The passwords that others try first.</param>
public sealed class PasswordRules(CommonPasswords commonPasswords) : IPasswordRules
{
    /// <summary>The fewest characters (Unicode code points).</summary>
    public const int MinimumLength = 12;

    /// <summary>The most characters (Unicode code points).</summary>
    public const int MaximumLength = 128;

    /// <summary>What nobody who attacks this portal would leave untried: its provider's and its own names. They may not be part of a password.</summary>
    internal static IReadOnlyList<string> ContextWords { get; } = ["nimbus", "control panel", "controlpanel", "cloud server", "cloudserver"];

    /// <inheritdoc/>
    public FieldErrors Check(PasswordChoice choice, string loginId, bool isCurrent)
    {
        var (updated, retyped) = (choice.NewPassword ?? "", choice.RetypedPassword ?? "");
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
