using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.SigningUp;

/// <summary>Refuses an address that has an account, and says so to whoever asks.</summary>
internal sealed class KnownAddressRefused(ISignUp signUp, CustomerManager customers) : ISignUp
{
    public async Task<FormResult> ExecuteAsync(SignUpForm form, string language, CancellationToken cancellationToken) =>
        await customers.FindByLoginIdAsync(Text.Tidy(form.Email), cancellationToken) is null
            ? await signUp.ExecuteAsync(form, language, cancellationToken)
            : FormResult.Refused(nameof(form.Email), "You already have an account");
}
