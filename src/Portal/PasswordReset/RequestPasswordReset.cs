using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.PasswordReset;

/// <summary>
/// Takes the request for a link to choose a new password. Whether the address is known is not even looked up before the
/// answer is given, so neither the answer nor the time that it takes can tell.
/// </summary>
/// <param name="queue">Has the link sent.</param>
/// <param name="activity">Says when and from where.</param>
public sealed class RequestPasswordReset(ResetQueue queue, ActivityLog activity)
{
    /// <summary>Takes the request, or says what is wrong with the form.</summary>
    public async Task<FormResult> ExecuteAsync(ForgottenPassword form, CancellationToken cancellationToken)
    {
        var email = Text.Tidy(form.Email);
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
