using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Customers;

// An address that already has an account gets the same answer on the page; only its owner is told, by email.
internal sealed partial class SignUp(
    PortalDbContext database,
    BillingRecords plans,
    CustomerManager customers,
    CustomerMails mails,
    ActivityLog activity,
    CustomerClock clock,
    ILogger<SignUp> logger) : ISignUp
{
    public async Task<FormResult> ExecuteAsync(SignUpForm form, string language, CancellationToken cancellationToken)
    {
        var customer = New(form, language);
        var plan = await plans.FindPlanAsync(customer.PlanCode, cancellationToken);
        var errors = Check(form, customer).Refuse(plan is null, nameof(form.Plan), "Choose a plan.");
        if (errors.Count > 0)
        {
            return new FormResult(errors);
        }

        try
        {
            await OpenAsync(customer, cancellationToken);
            return FormResult.Success;
        }
        catch (MailNotSentException exception)
        {
            LogNotSent(exception);
            return new FormResult([exception.ErrorAt(nameof(form.Email), "We could not send you an email just now. No account was opened; try again.")]);
        }
    }

    private async Task OpenAsync(Customer customer, CancellationToken cancellationToken)
    {
        var password = PasswordGenerator.Generate();
        activity.Add(customer.Id, ActivityKind.SignedUp);
        if (!await customers.TryOpenAsync(customer, password, cancellationToken))
        {
            var known = await database.Users.AsNoTracking().SingleAsync(other => other.NormalizedEmail == customer.NormalizedEmail, cancellationToken);
            await mails.TellAlreadySignedUpAsync(known, cancellationToken);
            return;
        }

        try
        {
            await mails.WelcomeAsync(customer, password, cancellationToken);
        }
        catch (MailNotSentException)
        {
            // Nobody knows the password, so the account must not remain. It is deleted rather than kept in an open
            // transaction, which would block all writes while the mail server responds.
            await database.Users.Where(opened => opened.Id == customer.Id).ExecuteDeleteAsync(CancellationToken.None);
            throw;
        }
    }

    private Customer New(SignUpForm form, string language) => new()
    {
        Id = Guid.CreateVersion7(),
        Email = EmailAddress.Tidy(form.Email),
        FirstName = Text.Tidy(form.FirstName),
        LastName = Text.Tidy(form.LastName),
        Company = Text.TidyOrNull(form.Company),
        PlanCode = Text.Tidy(form.Plan),
        Language = language,
        TimeZoneId = TimeZones.Utc,
        SignedUpAt = clock.GetUtcNow(),
    };

    private static FieldErrors Check(SignUpForm form, Customer customer) =>
        new FieldErrors()
            .Require(nameof(form.Email), customer.Email, "Enter an email address.")
            .Limit(nameof(form.Email), customer.Email, CustomerLimits.Email)
            .Refuse(!EmailAddress.IsValid(customer.LoginId), nameof(form.Email), "Enter a valid email address.")
            .Require(nameof(form.FirstName), customer.FirstName, "Enter your first name.")
            .Limit(nameof(form.FirstName), customer.FirstName, CustomerLimits.Name)
            .Require(nameof(form.LastName), customer.LastName, "Enter your last name.")
            .Limit(nameof(form.LastName), customer.LastName, CustomerLimits.Name)
            .Limit(nameof(form.Company), customer.Company, CustomerLimits.Company);

    [LoggerMessage(EventName = "WelcomeNotSent", Level = LogLevel.Error, Message = "A sign-up came to nothing because its email could not be sent.")]
    private partial void LogNotSent(Exception exception);
}
