using System.Security.Claims;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.Sessions;
using PortalAcceptance.Portal.TestSupport.Faults.Shared;

namespace PortalAcceptance.Portal.TestSupport.Faults;

internal static class PasswordFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new Fault("password-not-saved", "Says that the password was updated and keeps the old one.", FaultArea.Password, FaultKind.Persistence)
            .At<ISectionUpdate<PasswordChange>, PasswordNotSaved>(),
        new Fault("old-password-still-valid", "Still accepts the password that was replaced.", FaultArea.Password, FaultKind.Security)
            .At<ISectionUpdate<PasswordChange>, OldPasswordKept>()
            .At<IPasswordHasher<Customer>, OldPasswordAccepted>(),
        new Fault("new-password-invalid", "Saves a password other than the one that was typed.", FaultArea.Password, FaultKind.Happy)
            .At<IPasswordHasher<Customer>, HashedOtherwise>((string password) => password.ToUpperInvariant()),
        new Fault("password-trimmed", "Trims spaces from a new password, but not from the one typed at login.", FaultArea.Password, FaultKind.Boundary)
            .At<IPasswordHasher<Customer>, HashedOtherwise>((string password) => password.Trim()),
        new Fault("password-truncated", "Compares only the first twelve characters of a password.", FaultArea.Password, FaultKind.Security)
            .At<IPasswordHasher<Customer>, PasswordTruncated>(),
        new Fault("password-case-ignored", "Accepts a password in other capitals.", FaultArea.Password, FaultKind.Security)
            .At<IPasswordHasher<Customer>, CaseIgnored>(),
        new Fault("guesses-in-session-unlimited", "Does not count wrong current passwords in a session.", FaultArea.Password, FaultKind.Security)
            .At<IMiddleware, GuessesUncounted>(),
        new Fault("current-password-unchecked", "Updates the password without checking the current one.", FaultArea.Password, FaultKind.Security)
            .At<IPasswordHasher<Customer>, CurrentPasswordUnchecked>(),
        new Fault("retyped-password-ignored", "Updates the password although the two new ones differ.", FaultArea.Password, FaultKind.Validation)
            .At<ISectionUpdate<PasswordChange>, RetypedPasswordIgnored>(),
        new Fault("other-sessions-survive", "Keeps the customer's other sessions when the password is updated.", FaultArea.Password, FaultKind.Security)
            .At<CookieAuthenticationEvents, SessionsSurvive>(),
        new Fault("own-session-ends", "Logs the customer out of the session in which the password was updated.", FaultArea.Password, FaultKind.Conflict)
            .At<ISectionUpdate<PasswordChange>, OwnSessionEnded>(),
        new Fault("password-notice-not-sent", "Does not tell the customer by email that the password was updated.", FaultArea.Password, FaultKind.Failure)
            .At<IMailer, MailNotSent>("Your password has been updated"),
        new Fault("password-notice-in-english", "Tells every customer in English that the password was updated.", FaultArea.Password, FaultKind.Happy)
            .At<IMailer, MailInEnglish>((object)new[] { "Your password has been updated", "Hello {0}," }),
        new Fault("password-length-in-code-units", "Counts an emoji as two characters of a new password.", FaultArea.Password, FaultKind.Boundary)
            .At<IPasswordRules, CodeUnitsCounted>("Use at least 12 characters."),
        new Fault("service-name-in-password-accepted", "Accepts a new password that contains the name of the service.", FaultArea.Password, FaultKind.Validation)
            .At<IPasswordRules, PasswordErrorIgnored>("The password must not contain the name of this service."),
        new Fault("enter-does-not-submit", "Does not submit a form when Enter is pressed in a field.", FaultArea.Password, FaultKind.Keyboard)
            .At<IMiddleware, ChangedText>((string html) => Regex.Replace(html, "<form [^>]*novalidate[^>]*>", "$0<button disabled hidden></button>")),
        new Fault("error-links-dead", "Shows links in the summary of errors that lead nowhere.", FaultArea.Password, FaultKind.Keyboard)
            .At<IMiddleware, ChangedText>((string html) => Regex.Replace(html, "(?<=<li><a href=\"#)[^\"]*", "")),
        new Fault("autocomplete-missing", "Does not tell password managers which passwords to fill in.", FaultArea.Password, FaultKind.A11y)
            .At<IMiddleware, ChangedTags>(TagChange.Lose("input", "type=\"password\"", "autocomplete")),
        new Fault("required-fields-untold", "Does not tell screen readers which fields are required.", FaultArea.Password, FaultKind.A11y)
            .At<IMiddleware, ChangedTags>(TagChange.Lose("input", " required", "required")),
        new Fault("password-written-back", "Writes the typed passwords into the page after an error.", FaultArea.Password, FaultKind.Security)
            .At<IMiddleware, WrittenBack>("Password."),
        new Fault("short-password-accepted", "Accepts a new password that is too short.", FaultArea.Password, FaultKind.Boundary)
            .At<IPasswordRules, PasswordErrorIgnored>("Use at least 12 characters."),
        new Fault("common-password-accepted", "Accepts a new password that is common.", FaultArea.Password, FaultKind.Security)
            .At<IPasswordRules, PasswordErrorIgnored>("This password is too common. Choose another one."),
    ];
}

file sealed class PasswordNotSaved(ISectionUpdate<PasswordChange> update, PortalDbContext database, Session session)
    : ISectionUpdate<PasswordChange>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, PasswordChange input, CancellationToken cancellationToken)
    {
        var result = await new Unsaved<PasswordChange>(update, database).ExecuteAsync(customerId, input, cancellationToken);
        if (result.Succeeded)
        {
            // The session was restarted for the password that was rolled back.
            var customer = await database.Users.AsNoTracking().SingleAsync(customer => customer.Id == customerId, cancellationToken);
            await session.StartAsync(customer, cancellationToken);
        }

        return result;
    }
}

file sealed class OldPasswordKept(
    ISectionUpdate<PasswordChange> update, PortalDbContext database, FaultMemory<OldPasswordKept, string> hashes) : ISectionUpdate<PasswordChange>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, PasswordChange input, CancellationToken cancellationToken)
    {
        var hash = await database.Users.Where(customer => customer.Id == customerId)
            .Select(customer => customer.PasswordHash).SingleAsync(cancellationToken);
        var result = await update.ExecuteAsync(customerId, input, cancellationToken);
        if (result.Succeeded)
        {
            hashes.Remember(customerId, hash!);
        }

        return result;
    }
}

file sealed class OldPasswordAccepted(IPasswordHasher<Customer> hasher, FaultMemory<OldPasswordKept, string> hashes) : IPasswordHasher<Customer>
{
    public string HashPassword(Customer user, string password) => hasher.HashPassword(user, password);

    public PasswordVerificationResult VerifyHashedPassword(Customer user, string hashedPassword, string providedPassword) =>
        hashes.Recall(user.Id) is { } old && hasher.VerifyHashedPassword(user, old, providedPassword) is PasswordVerificationResult.Success
            ? PasswordVerificationResult.Success
            : hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
}

file sealed class HashedOtherwise(IPasswordHasher<Customer> hasher, Func<string, string> change) : IPasswordHasher<Customer>
{
    public string HashPassword(Customer user, string password) => hasher.HashPassword(user, change(password));

    public PasswordVerificationResult VerifyHashedPassword(Customer user, string hashedPassword, string providedPassword) =>
        hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
}

file sealed class PasswordTruncated(IPasswordHasher<Customer> hasher) : IPasswordHasher<Customer>
{
    private const int Characters = 12;

    public string HashPassword(Customer user, string password) => hasher.HashPassword(user, Truncate(password));

    public PasswordVerificationResult VerifyHashedPassword(Customer user, string hashedPassword, string providedPassword) =>
        hasher.VerifyHashedPassword(user, hashedPassword, Truncate(providedPassword)) is PasswordVerificationResult.Success
            ? PasswordVerificationResult.Success
            : hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);

    private static string Truncate(string password) => password.Length > Characters ? password[..Characters] : password;
}

file sealed class CaseIgnored(IPasswordHasher<Customer> hasher) : IPasswordHasher<Customer>
{
    public string HashPassword(Customer user, string password) => hasher.HashPassword(user, password.ToLowerInvariant());

    public PasswordVerificationResult VerifyHashedPassword(Customer user, string hashedPassword, string providedPassword) =>
        hasher.VerifyHashedPassword(user, hashedPassword, providedPassword.ToLowerInvariant()) is PasswordVerificationResult.Success
            ? PasswordVerificationResult.Success
            : hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
}

file sealed class GuessesUncounted : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        var services = context.RequestServices;
        if (HttpMethods.IsPost(context.Request.Method) && services.GetRequiredService<CurrentCustomer>().Value is { } customer)
        {
            await services.GetRequiredService<PortalDbContext>().Users.Where(row => row.Id == customer.Id).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.AccessFailedCount, 0), context.RequestAborted);
        }
    }
}

file sealed class CodeUnitsCounted(IPasswordRules rules, string overlooked) : IPasswordRules
{
    public FieldErrors Check(PasswordChoice choice, string loginId, bool isCurrent)
    {
        var errors = rules.Check(choice, loginId, isCurrent);
        return choice.NewPassword?.Length >= PasswordRules.MinimumLength ? errors.Without(overlooked) : errors;
    }
}

file sealed class CurrentPasswordUnchecked(IPasswordHasher<Customer> hasher, IHttpContextAccessor http) : IPasswordHasher<Customer>
{
    public string HashPassword(Customer user, string password) => hasher.HashPassword(user, password);

    public PasswordVerificationResult VerifyHashedPassword(Customer user, string hashedPassword, string providedPassword) =>
        http.HttpContext?.Request.Path.StartsWithSegments("/account") is true
            ? PasswordVerificationResult.Success
            : hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
}

file sealed class RetypedPasswordIgnored(ISectionUpdate<PasswordChange> update) : ISectionUpdate<PasswordChange>
{
    public Task<FormResult> ExecuteAsync(Guid customerId, PasswordChange input, CancellationToken cancellationToken)
    {
        input.RetypedPassword = input.NewPassword;
        return update.ExecuteAsync(customerId, input, cancellationToken);
    }
}

file sealed class SessionsSurvive(CookieAuthenticationEvents events, PortalDbContext database, IOptions<IdentityOptions> options)
    : SessionEvents(events)
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var names = options.Value.ClaimsIdentity;
        if (context.Principal?.Identity is ClaimsIdentity identity && Guid.TryParse(identity.FindFirst(names.UserIdClaimType)?.Value, out var id))
        {
            var stamp = await database.Users.Where(customer => customer.Id == id)
                .Select(customer => customer.SecurityStamp).SingleOrDefaultAsync(context.HttpContext.RequestAborted);
            identity.RemoveClaim(identity.FindFirst(names.SecurityStampClaimType));
            identity.AddClaim(new Claim(names.SecurityStampClaimType, stamp ?? ""));
        }

        await base.ValidatePrincipal(context);
    }
}

file sealed class OwnSessionEnded(ISectionUpdate<PasswordChange> update, Session session) : ISectionUpdate<PasswordChange>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, PasswordChange input, CancellationToken cancellationToken)
    {
        var result = await update.ExecuteAsync(customerId, input, cancellationToken);
        if (result.Succeeded)
        {
            await session.EndAsync();
        }

        return result;
    }
}

file sealed class PasswordErrorIgnored(IPasswordRules rules, string overlooked) : IPasswordRules
{
    public FieldErrors Check(PasswordChoice choice, string loginId, bool isCurrent) => rules.Check(choice, loginId, isCurrent).Without(overlooked);
}
