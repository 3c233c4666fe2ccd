using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace PortalAcceptance.Portal.Customers;

// A password is the same, whether a keyboard composes its accents or not, and whether its spaces are non-breaking, as a
// Mac's may be (NIST SP 800-63B-4, 3.1.1.2; Unicode Standard Annex 15).
internal sealed class NormalizedPasswordHasher(IOptions<PasswordHasherOptions> options) : PasswordHasher<Customer>(options)
{
    // Unpaired surrogates and U+FFFE can't be normalized.
    public static string Normalize(string? typed) =>
        string.Concat((typed ?? "").EnumerateRunes()).Replace('\ufffe', '\ufffd').Normalize(NormalizationForm.FormKC);

    public override string HashPassword(Customer user, string password) => base.HashPassword(user, Normalize(password));

    // Passwords used to be hashed as typed. A wrong password takes the same work with any hash.
    public override PasswordVerificationResult VerifyHashedPassword(Customer user, string hashedPassword, string providedPassword)
    {
        var (normalized, failed) = (Normalize(providedPassword), PasswordVerificationResult.Failed);
        var result = base.VerifyHashedPassword(user, hashedPassword, normalized);
        return result != failed || normalized == providedPassword || base.VerifyHashedPassword(user, hashedPassword, providedPassword) == failed
            ? result : PasswordVerificationResult.SuccessRehashNeeded;
    }
}
