using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Sessions;
using PortalAcceptance.Portal.TestSupport.Faults.Shared;

namespace PortalAcceptance.Portal.TestSupport.Faults;

internal static class AccountFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new Fault("account-not-saved", "Says that the account information was updated and saves nothing.", FaultArea.Account, FaultKind.Persistence)
            .At<ISectionUpdate<AccountForm>, Unsaved<AccountForm>>(),
        new Fault("account-partly-saved", "Saves the account information without the phone number and the company.", FaultArea.Account, FaultKind.Persistence)
            .At<ISectionUpdate<AccountForm>, PartlySaved>(),
        new Fault("settings-shown-from-before", "Shows the settings as they were when they were first opened, without later changes.", FaultArea.Account, FaultKind.Persistence)
            .At<IMiddleware, StaleSettings>(),
        new Fault("account-not-confirmed", "Saves a section without a confirmation.", FaultArea.Account, FaultKind.Happy)
            .At<IMiddleware, ChangedText>((string html) => Regex.Replace(html, "(<p\\b[^>]* role=\"status\"[^>]*>)[^<]*", "$1")),
        new Fault("language-not-switched", "Says that the account information was updated and keeps the former language.", FaultArea.Account, FaultKind.Happy)
            .At<ISectionUpdate<AccountForm>, LanguageNotSwitched>(),
        new Fault("name-limit-off-by-one", "Refuses a first name of exactly the maximum length.", FaultArea.Account, FaultKind.Boundary)
            .At<ISectionUpdate<AccountForm>, LimitOffByOne>(),
        new Fault("long-names-cut", "Cuts names that are too long instead of refusing them.", FaultArea.Account, FaultKind.Boundary)
            .At<ISectionUpdate<AccountForm>, LongNamesCut>(),
        new Fault("names-not-trimmed", "Stores a name with its surrounding spaces.", FaultArea.Account, FaultKind.Validation)
            .At<ISectionUpdate<AccountForm>, NamesNotTrimmed>(),
        new Fault("phone-unchecked", "Accepts any text as a phone number.", FaultArea.Account, FaultKind.Validation)
            .At<ISectionUpdate<AccountForm>, PhoneUnchecked>(),
        new Fault("names-unescaped", "Writes a customer's name into the page as if it were HTML.", FaultArea.Account, FaultKind.Security)
            .At<IMiddleware, NamesUnescaped>(),
        new Fault("another-account-editable", "Saves into the account that a field \"customerId\" names, without checking the sender.", FaultArea.Account, FaultKind.Security)
            .At<ISectionUpdate<AccountForm>, AnotherAccountEdited>(),
        new Fault("account-stale-save-accepted", "Overwrites account information that was changed elsewhere in the meantime.", FaultArea.Account, FaultKind.Conflict)
            .At<ISectionUpdate<AccountForm>, StaleAccountAccepted>(),
        new Fault("typed-account-lost", "Clears the account information after an error.", FaultArea.Account, FaultKind.Failure)
            .At<IMiddleware, TypedInputLost>("Account"),
        new Fault("error-without-focus", "Does not move the focus to the first field with an error.", FaultArea.Account, FaultKind.Keyboard)
            .At<IMiddleware, ChangedTags>(TagChange.Lose("input|select", "", "autofocus")),
        new Fault("section-state-untold", "Tells screen readers that an open section is closed.", FaultArea.Account, FaultKind.A11y)
            .At<IMiddleware, ChangedTags>(new TagChange("button", " class=\"expander\"", tag =>
                // Another class, because the page's script corrects the state of elements with the usual one.
                Markup.With(Markup.With(tag, "class", "opener"), "aria-expanded", "false"))),
        new Fault("page-left-in-english", "Shows the Account settings page in English, whatever the language.", FaultArea.Account, FaultKind.Happy)
            .At<IStringLocalizer, LeftInEnglish>(),
        new Fault("page-lang-wrong", "Tells screen readers that pages are in the other language.", FaultArea.Account, FaultKind.A11y)
            .At<IMiddleware, ChangedText>((string html) => Regex.Replace(html, "(?<=<html lang=\")..", lang => lang.Value == "en" ? "fr" : "en")),
        new Fault("email-changed-without-link", "Changes the login ID when the section is saved, without a confirmation link.", FaultArea.Account, FaultKind.Security)
            .At<ISectionUpdate<AccountForm>, EmailChangedAtOnce>(),
        new Fault("account-fails-before-saving", "Saves nothing and answers that something went wrong when the account information is updated.", FaultArea.Account, FaultKind.Failure)
            .At<ISectionUpdate<AccountForm>, FailsBeforeSaving<AccountForm>>(),
        new Fault("account-options-not-removed", "Keeps the company and the phone number when they are emptied.", FaultArea.Account, FaultKind.Persistence)
            .At<ISectionUpdate<AccountForm>, AccountOptionsKept>(),
        new Fault("long-email-refused", "Refuses an email address of exactly the maximum length.", FaultArea.Account, FaultKind.Boundary)
            .At<ISectionUpdate<AccountForm>, RefusedInput<AccountForm>>(
                (AccountForm form) => EmailAddress.Tidy(form.Email).Length == CustomerLimits.Email,
                new FieldError(nameof(AccountForm.Email), "Use no more than {0} characters.", CustomerLimits.Email)),
        new Fault("names-measured-in-bytes", "Counts the bytes of a name instead of its characters.", FaultArea.Account, FaultKind.Boundary)
            .At<ISectionUpdate<AccountForm>, RefusedInput<AccountForm>>(
                (AccountForm form) => Encoding.UTF8.GetByteCount(Text.Tidy(form.LastName)) > CustomerLimits.Name,
                new FieldError(nameof(AccountForm.LastName), "Use no more than {0} characters.", CustomerLimits.Name)),
        new Fault("short-phone-refused", "Refuses a phone number of exactly the fewest digits.", FaultArea.Account, FaultKind.Boundary)
            .At<ISectionUpdate<AccountForm>, RefusedInput<AccountForm>>(
                (AccountForm form) => PhoneNumber.TidyOrNull(form.Phone)?.Count(char.IsAsciiDigit) == 6,
                new FieldError(nameof(AccountForm.Phone), "Enter a valid phone number. Example: +1 202 555 0143")),
        new Fault("section-enter-ignored", "Does not save a section when Enter is pressed in a field.", FaultArea.Account, FaultKind.Keyboard)
            .At<IMiddleware, ChangedText>((string html) => Regex.Replace(html, "(<form method=\"post\"[^>]*handler=[^>]*>)", "$1<button disabled hidden></button>")),
        new Fault("confirmation-outlasts-edit", "Leaves the confirmation of the last save while the next change is typed.", FaultArea.Account, FaultKind.A11y)
            // The page's script clears the first status of a section.
            .At<IMiddleware, ChangedText>((string html) => Regex.Replace(html, "(<p id=\"[a-z]+-status\")", "<p role=\"status\" hidden></p>$1")),
        new Fault("time-zone-lost-after-error", "Shows the stored time zone instead of the chosen one after an error.", FaultArea.Account, FaultKind.Failure)
            .At<IMiddleware, ChosenOptionLost>("Account.TimeZone"),
    ];
}

file sealed class PartlySaved(ISectionUpdate<AccountForm> update, PortalDbContext database) : ISectionUpdate<AccountForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, AccountForm input, CancellationToken cancellationToken)
    {
        var stored = await database.Users.AsNoTracking().SingleAsync(customer => customer.Id == customerId, cancellationToken);
        (input.Phone, input.Company) = (stored.PhoneNumber, stored.Company);
        return await update.ExecuteAsync(customerId, input, cancellationToken);
    }
}

file sealed class LeftInEnglish(IStringLocalizer texts, TextCatalog catalog, IHttpContextAccessor http) : IStringLocalizer
{
    public LocalizedString this[string name] => Texts[name];

    public LocalizedString this[string name, params object[] arguments] => Texts[name, arguments];

    private IStringLocalizer Texts => http.HttpContext?.Request.Path == "/account/settings" ? catalog.For(Languages.English.Culture) : texts;

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => texts.GetAllStrings(includeParentCultures);
}

file sealed class StaleSettings(FaultMemory<StaleSettings, ConcurrentDictionary<string, string>> shown) : RewrittenPage
{
    protected override string Rewrite(string html, HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) || context.RequestServices.GetRequiredService<CurrentCustomer>().Value is not { } customer)
        {
            return html;
        }

        var values = shown.RememberFirst(customer.Id, new ConcurrentDictionary<string, string>());
        return Markup.ChangeTags(html, "input", " name=\"(?:Account|Billing)\\.(?!Version)", tag =>
            Markup.With(tag, "value", values.GetOrAdd(Markup.Attribute(tag, "name")!, Markup.Attribute(tag, "value") ?? "")));
    }
}

file sealed class LanguageNotSwitched(ISectionUpdate<AccountForm> update) : ISectionUpdate<AccountForm>
{
    public Task<FormResult> ExecuteAsync(Guid customerId, AccountForm input, CancellationToken cancellationToken)
    {
        input.Language = Languages.Current.Code;
        return update.ExecuteAsync(customerId, input, cancellationToken);
    }
}

file sealed class LimitOffByOne(ISectionUpdate<AccountForm> update) : ISectionUpdate<AccountForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, AccountForm input, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors().Limit(nameof(input.FirstName), $"{Text.Tidy(input.FirstName)}.", CustomerLimits.Name);
        return errors.Count > 0 ? new FormResult(errors) : await update.ExecuteAsync(customerId, input, cancellationToken);
    }
}

file sealed class LongNamesCut(ISectionUpdate<AccountForm> update) : ISectionUpdate<AccountForm>
{
    public Task<FormResult> ExecuteAsync(Guid customerId, AccountForm input, CancellationToken cancellationToken)
    {
        (input.FirstName, input.LastName) = (Cut(input.FirstName), Cut(input.LastName));
        return update.ExecuteAsync(customerId, input, cancellationToken);
    }

    private static string Cut(string? typed) =>
        Text.Tidy(typed) is { Length: > CustomerLimits.Name } name ? name[..CustomerLimits.Name] : Text.Tidy(typed);
}

file sealed class NamesNotTrimmed(ISectionUpdate<AccountForm> update, PortalDbContext database) : ISectionUpdate<AccountForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, AccountForm input, CancellationToken cancellationToken)
    {
        var typed = input.FirstName;
        var result = await update.ExecuteAsync(customerId, input, cancellationToken);
        if (result.Succeeded && typed is { Length: <= CustomerLimits.Name })
        {
            await database.Users.Where(customer => customer.Id == customerId).ExecuteUpdateAsync(
                set => set.SetProperty(customer => customer.FirstName, typed), cancellationToken);
        }

        return result;
    }
}

file sealed class PhoneUnchecked(ISectionUpdate<AccountForm> update, PortalDbContext database) : ISectionUpdate<AccountForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, AccountForm input, CancellationToken cancellationToken)
    {
        var typed = PhoneNumber.TidyOrNull(input.Phone);
        if (typed is null or { Length: > CustomerLimits.Phone } || PhoneNumber.IsValid(typed))
        {
            return await update.ExecuteAsync(customerId, input, cancellationToken);
        }

        input.Phone = null;
        var result = await update.ExecuteAsync(customerId, input, cancellationToken);
        input.Phone = typed;
        if (result.Succeeded)
        {
            await database.Users.Where(customer => customer.Id == customerId).ExecuteUpdateAsync(
                set => set.SetProperty(customer => customer.PhoneNumber, typed), cancellationToken);
        }

        return result;
    }
}

file sealed class NamesUnescaped(HtmlEncoder encoder) : RewrittenPage
{
    protected override string Rewrite(string html, HttpContext context)
    {
        var services = context.RequestServices;
        var customerId = services.GetRequiredService<CurrentCustomer>().Value?.Id;
        var name = services.GetRequiredService<PortalDbContext>().Users.AsNoTracking()
            .Where(customer => customer.Id == customerId).Select(customer => customer.FirstName).SingleOrDefault();
        return string.IsNullOrEmpty(name) ? html : html.Replace(encoder.Encode(name), name, StringComparison.Ordinal);
    }
}

file sealed class AnotherAccountEdited(ISectionUpdate<AccountForm> update, CustomerManager customers, IHttpContextAccessor http)
    : ISectionUpdate<AccountForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, AccountForm input, CancellationToken cancellationToken)
    {
        if (await FindNamedAsync() is not { } named)
        {
            return await update.ExecuteAsync(customerId, input, cancellationToken);
        }

        // Avoids the password check and the stale check of the other account.
        (input.Email, input.Version) = (named.LoginId, named.Version);
        return await update.ExecuteAsync(named.Id, input, cancellationToken);
    }

    private async Task<Customer?> FindNamedAsync() =>
        http.HttpContext?.Request.Form["customerId"] is [{ } id] && Guid.TryParse(id, out _) ? await customers.FindByIdAsync(id) : null;
}

file sealed class StaleAccountAccepted(ISectionUpdate<AccountForm> update, PortalDbContext database) : ISectionUpdate<AccountForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, AccountForm input, CancellationToken cancellationToken)
    {
        input.Version = await database.Users.Where(customer => customer.Id == customerId)
            .Select(customer => customer.Version).SingleAsync(cancellationToken);
        return await update.ExecuteAsync(customerId, input, cancellationToken);
    }
}

file sealed class AccountOptionsKept(ISectionUpdate<AccountForm> update, PortalDbContext database) : ISectionUpdate<AccountForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, AccountForm input, CancellationToken cancellationToken)
    {
        var stored = await database.Users.AsNoTracking().SingleAsync(customer => customer.Id == customerId, cancellationToken);
        input.Company = Text.TidyOrNull(input.Company) ?? stored.Company;
        input.Phone = Text.TidyOrNull(input.Phone) ?? stored.PhoneNumber;
        return await update.ExecuteAsync(customerId, input, cancellationToken);
    }
}

file sealed class EmailChangedAtOnce(ISectionUpdate<AccountForm> update, PortalDbContext database, CustomerManager customers)
    : ISectionUpdate<AccountForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, AccountForm input, CancellationToken cancellationToken)
    {
        var result = await update.ExecuteAsync(customerId, input, cancellationToken);
        var customer = await database.Users.SingleAsync(customer => customer.Id == customerId, cancellationToken);
        if (result.Succeeded && customer.PendingEmail is { } email)
        {
            await customers.TryChangeLoginIdAsync(customer, email, cancellationToken);
        }

        return result;
    }
}
