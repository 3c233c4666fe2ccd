using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.TestSupport.Faults.Shared;

namespace PortalAcceptance.Portal.TestSupport.Faults;

internal static class SignUpFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new Fault("sign-up-ignores-plan", "Gives new customers the smallest plan instead of the one they chose.", FaultArea.SignUp, FaultKind.Happy)
            .At<ISignUp, PlanIgnored>(),
        new Fault("sign-up-name-lost", "Stores the first name of new customers as their last name too.", FaultArea.SignUp, FaultKind.Persistence)
            .At<ISignUp, NameLost>(),
        new Fault("sign-up-company-lost", "Does not store the company of new customers.", FaultArea.SignUp, FaultKind.Persistence)
            .At<ISignUp, CompanyLost>(),
        new Fault("plan-price-wrong", "Shows every plan at the price of the smallest one.", FaultArea.SignUp, FaultKind.Happy)
            .At<IMiddleware, ChangedText>((string html) => Regex.Replace(html, @"(?<=<td[^>]*class=""number"">)[^<]*", "$10.00")),
        new Fault("welcome-mail-in-english", "Sends the first password in English to everybody.", FaultArea.SignUp, FaultKind.Happy)
            .At<IMailer, MailInEnglish>((object)new[] { "Welcome to {0}", "Hello {0},", "Login ID: {0}", "Password: {0}" }),
        new Fault("sign-up-tells-known-address", "Tells strangers that an address has an account.", FaultArea.SignUp, FaultKind.Security)
            .At<ISignUp, KnownAddressRefused>(),
        new Fault("welcome-mail-not-sent", "Says that the password was sent and sends nothing.", FaultArea.SignUp, FaultKind.Failure)
            .At<IMailer, MailNotSent>("Welcome to {0}"),
        new Fault("mail-refused", "Can send no email.", FaultArea.SignUp, FaultKind.Failure)
            .At<IMailer, MailRefused>(),
        new Fault("sign-up-forgets-typed-input", "Clears the sign-up form after an error.", FaultArea.SignUp, FaultKind.Validation)
            .At<IMiddleware, TypedInputLost>("Form"),
    ];
}

file sealed class PlanIgnored(ISignUp signUp) : ISignUp
{
    public Task<FormResult> ExecuteAsync(SignUpForm form, string language, CancellationToken cancellationToken)
    {
        form.Plan = Plan.DefaultCode;
        return signUp.ExecuteAsync(form, language, cancellationToken);
    }
}

file sealed class NameLost(ISignUp signUp) : ISignUp
{
    public Task<FormResult> ExecuteAsync(SignUpForm form, string language, CancellationToken cancellationToken)
    {
        form.LastName = string.IsNullOrEmpty(form.LastName) ? form.LastName : form.FirstName;
        return signUp.ExecuteAsync(form, language, cancellationToken);
    }
}

file sealed class CompanyLost(ISignUp signUp) : ISignUp
{
    public Task<FormResult> ExecuteAsync(SignUpForm form, string language, CancellationToken cancellationToken)
    {
        form.Company = null;
        return signUp.ExecuteAsync(form, language, cancellationToken);
    }
}

file sealed class KnownAddressRefused(ISignUp signUp, CustomerManager customers) : ISignUp
{
    public async Task<FormResult> ExecuteAsync(SignUpForm form, string language, CancellationToken cancellationToken) =>
        await customers.FindByLoginIdAsync(form.Email, cancellationToken) is null
            ? await signUp.ExecuteAsync(form, language, cancellationToken)
            : FormResult.Refused(nameof(form.Email), "You already have an account");
}
