using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.PasswordReset;

// The address is looked up only after the answer is sent, so neither the answer nor its timing reveals whether it is
// known.
internal sealed class RequestPasswordReset(ResetQueue queue, ActivityLog activity)
{
    public async Task<FormResult> ExecuteAsync(ForgottenPassword form, CancellationToken cancellationToken)
    {
        var email = EmailAddress.Tidy(form.Email);
        var errors = new FieldErrors()
            .Require(nameof(form.Email), email, "Enter your email address.")
            .Limit(nameof(form.Email), email, CustomerLimits.Email)
            .Refuse(!EmailAddress.IsValid(email), nameof(form.Email), "Enter a valid email address.");
        if (errors.Count > 0)
        {
            return new FormResult(errors);
        }

        await queue.AddAsync(new ResetRequest(email, activity.Origin), cancellationToken);
        return FormResult.Success;
    }
}
