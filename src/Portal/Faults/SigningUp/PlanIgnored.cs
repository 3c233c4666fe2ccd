using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.SigningUp;

/// <summary>Opens each account with the default plan.</summary>
internal sealed class PlanIgnored(ISignUp signUp) : ISignUp
{
    public Task<FormResult> ExecuteAsync(SignUpForm form, string language, CancellationToken cancellationToken)
    {
        form.Plan = Plan.DefaultCode;
        return signUp.ExecuteAsync(form, language, cancellationToken);
    }
}
