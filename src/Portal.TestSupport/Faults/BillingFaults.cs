using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Pages.Account;
using PortalAcceptance.Portal.TestSupport.Faults.Shared;

namespace PortalAcceptance.Portal.TestSupport.Faults;

internal static class BillingFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new Fault("billing-not-saved", "Says that the billing information was updated and saves nothing.", FaultArea.Billing, FaultKind.Persistence)
            .At<ISectionUpdate<BillingForm>, Unsaved<BillingForm>>(),
        new Fault("billing-partly-saved", "Saves the billing information without the second line of the address and the tax ID.", FaultArea.Billing, FaultKind.Persistence)
            .At<ISectionUpdate<BillingForm>, BillingPartlySaved>(),
        new Fault("billing-saved-into-account", "Saves the billing name and company as the account's name and company too.", FaultArea.Billing, FaultKind.Persistence)
            .At<ISectionUpdate<BillingForm>, SavedIntoAccount>(),
        new Fault("confirmation-in-other-language", "Shows the confirmation in the wrong language.", FaultArea.Billing, FaultKind.Happy)
            .At<IStringLocalizer, OtherLanguage>(),
        new Fault("postal-code-unchecked", "Accepts any text as a postal code.", FaultArea.Billing, FaultKind.Validation)
            .At<ISectionUpdate<BillingForm>, PostalCodeUnchecked>(),
        new Fault("city-limit-ignored", "Cuts a city that is too long instead of refusing it.", FaultArea.Billing, FaultKind.Boundary)
            .At<ISectionUpdate<BillingForm>, LongCityCut>(),
        new Fault("billing-stale-save-accepted", "Overwrites billing information that was changed elsewhere in the meantime.", FaultArea.Billing, FaultKind.Conflict)
            .At<ISectionUpdate<BillingForm>, StaleBillingAccepted>(),
        new Fault("billing-fails-after-saving", "Saves the billing information and then answers that something went wrong.", FaultArea.Billing, FaultKind.Failure)
            .At<ISectionUpdate<BillingForm>, FailsAfterSaving>(),
        new Fault("billing-never-answers", "Saves the billing information and never answers.", FaultArea.Billing, FaultKind.Failure)
            .At<ISectionUpdate<BillingForm>, NeverAnswers>(),
        new Fault("billing-drops-connection", "Drops the connection when billing information is saved, and stores nothing.", FaultArea.Billing, FaultKind.Failure)
            .At<ISectionUpdate<BillingForm>, ConnectionDropped>(),
        new Fault("typed-billing-lost", "Clears the billing information after an error.", FaultArea.Billing, FaultKind.Validation)
            .At<IMiddleware, TypedInputLost>("Billing"),
        new Fault("field-unlabeled", "Shows the field \"City\" without a label.", FaultArea.Billing, FaultKind.A11y)
            .At<IMiddleware, ChangedText>((string html) => Regex.Replace(html, "<label for=\"Billing-City\">[^<]*</label>", "")),
        new Fault("error-not-tied-to-field", "Does not tie the error message of a field to the field for screen readers.", FaultArea.Billing, FaultKind.A11y)
            .At<IMiddleware, ChangedTags>(TagChange.Lose("input|select", "", "aria-invalid", "aria-describedby")),
        new Fault("confirmation-not-announced", "Does not announce the confirmation to screen readers.", FaultArea.Billing, FaultKind.A11y)
            .At<IMiddleware, ChangedTags>(TagChange.Lose("p", " role=\"status\"", "role")),
        new Fault("billing-fails-before-saving", "Saves nothing and answers that something went wrong when the billing information is updated.", FaultArea.Billing, FaultKind.Failure)
            .At<ISectionUpdate<BillingForm>, FailsBeforeSaving<BillingForm>>(),
        new Fault("billing-options-not-removed", "Keeps the company, the second line of the address, the tax ID and the invoice email when they are emptied.", FaultArea.Billing, FaultKind.Persistence)
            .At<ISectionUpdate<BillingForm>, BillingOptionsKept>(),
        new Fault("former-state-kept", "Keeps the state of the former country when it is emptied.", FaultArea.Billing, FaultKind.Persistence)
            .At<ISectionUpdate<BillingForm>, FormerStateKept>(),
        new Fault("postal-code-required-everywhere", "Requires a postal code in countries that have none.", FaultArea.Billing, FaultKind.Validation)
            .At<ISectionUpdate<BillingForm>, RefusedInput<BillingForm>>(
                (BillingForm form) => Text.CodeOrNull(form.PostalCode) is null,
                new FieldError(nameof(BillingForm.PostalCode), "Enter the postal code.")),
        new Fault("long-postal-code-refused", "Refuses a postal code of exactly the maximum length.", FaultArea.Billing, FaultKind.Boundary)
            .At<ISectionUpdate<BillingForm>, RefusedInput<BillingForm>>(
                (BillingForm form) => Text.CodeOrNull(form.PostalCode)?.Length == CustomerLimits.PostalCode,
                new FieldError(nameof(BillingForm.PostalCode), "Use no more than {0} characters.", CustomerLimits.PostalCode)),
        new Fault("example-of-other-country", "Names an example from another country beside a wrong postal code.", FaultArea.Billing, FaultKind.Validation)
            .At<IStringLocalizer, OtherExample>(),
        new Fault("billing-errors-in-english", "Shows errors of the billing information in English on pages in French.", FaultArea.Billing, FaultKind.Validation)
            .At<IStringLocalizer, UntranslatedErrors>(),
        new Fault("country-lost-after-error", "Shows no country instead of the chosen one after an error.", FaultArea.Billing, FaultKind.Failure)
            .At<IMiddleware, ChosenOptionLost>("Billing.Country"),
        new Fault("billing-error-link-dead", "Lists errors of the billing information as links that lead nowhere.", FaultArea.Billing, FaultKind.Keyboard)
            .At<IMiddleware, ChangedTags>(TagChange.Get("a", " href=\"#Billing-", "href", "#")),
        new Fault("error-state-untold", "Does not tell screen readers which fields are wrong.", FaultArea.Billing, FaultKind.A11y)
            .At<IMiddleware, ChangedTags>(TagChange.Lose("input|select", "", "aria-invalid")),
    ];
}

file sealed class BillingPartlySaved(ISectionUpdate<BillingForm> update, PortalDbContext database) : ISectionUpdate<BillingForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, BillingForm input, CancellationToken cancellationToken)
    {
        var stored = await database.BillingInformation.AsNoTracking().SingleOrDefaultAsync(row => row.CustomerId == customerId, cancellationToken);
        (input.AddressLine2, input.TaxId) = (stored?.AddressLine2, stored?.TaxId);
        return await update.ExecuteAsync(customerId, input, cancellationToken);
    }
}

file sealed class SavedIntoAccount(ISectionUpdate<BillingForm> update, PortalDbContext database) : ISectionUpdate<BillingForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, BillingForm input, CancellationToken cancellationToken)
    {
        var result = await update.ExecuteAsync(customerId, input, cancellationToken);
        if (result.Succeeded)
        {
            var saved = input.Tidied();
            await database.Users.Where(customer => customer.Id == customerId).ExecuteUpdateAsync(
                set => set.SetProperty(customer => customer.FirstName, saved.BillingName!).SetProperty(customer => customer.Company, saved.Company),
                cancellationToken);
        }

        return result;
    }
}

file sealed class OtherLanguage(IStringLocalizer texts, TextCatalog catalog) : IStringLocalizer
{
    private static readonly string[] _confirmations =
    [
        SettingsSection.Password.Confirmation,
        SettingsSection.Account.Confirmation,
        SettingsSection.Billing.Confirmation,
        SettingsSection.Card.Confirmation,
    ];

    public LocalizedString this[string name] => _confirmations.Contains(name) ? Other[name] : texts[name];

    public LocalizedString this[string name, params object[] arguments] => texts[name, arguments];

    private IStringLocalizer Other =>
        catalog.For(Languages.All.First(language => language != Languages.Current).Culture);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => texts.GetAllStrings(includeParentCultures);
}

file sealed class PostalCodeUnchecked(ISectionUpdate<BillingForm> update, PortalDbContext database) : ISectionUpdate<BillingForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, BillingForm input, CancellationToken cancellationToken)
    {
        var result = await update.ExecuteAsync(customerId, input, cancellationToken);
        var details = input.Tidied();
        if (result.Errors is not [{ Field: nameof(details.PostalCode) }] || details.PostalCode is null or { Length: > CustomerLimits.PostalCode })
        {
            return result;
        }

        var billing = await database.BillingInformation.SingleOrDefaultAsync(row => row.CustomerId == customerId, cancellationToken)
            ?? database.BillingInformation.Add(new BillingInformation { CustomerId = customerId }).Entity;
        billing.Update(details);
        return await database.SaveUnlessStaleAsync(cancellationToken) ? FormResult.Success : result;
    }
}

file sealed class LongCityCut(ISectionUpdate<BillingForm> update) : ISectionUpdate<BillingForm>
{
    public Task<FormResult> ExecuteAsync(Guid customerId, BillingForm input, CancellationToken cancellationToken)
    {
        input.City = Text.Tidy(input.City) is { Length: > CustomerLimits.City } city ? city[..CustomerLimits.City] : input.City;
        return update.ExecuteAsync(customerId, input, cancellationToken);
    }
}

file sealed class StaleBillingAccepted(ISectionUpdate<BillingForm> update, PortalDbContext database) : ISectionUpdate<BillingForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, BillingForm input, CancellationToken cancellationToken)
    {
        input.Version = await database.BillingInformation.Where(row => row.CustomerId == customerId)
            .Select(row => row.Version).SingleOrDefaultAsync(cancellationToken);
        return await update.ExecuteAsync(customerId, input, cancellationToken);
    }
}

file sealed class FailsAfterSaving(ISectionUpdate<BillingForm> update) : ISectionUpdate<BillingForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, BillingForm input, CancellationToken cancellationToken)
    {
        await update.ExecuteAsync(customerId, input, cancellationToken);
        throw new InvalidOperationException("The fault \"billing-fails-after-saving\" is on.");
    }
}

file sealed class NeverAnswers(ISectionUpdate<BillingForm> update, IHostApplicationLifetime lifetime) : ISectionUpdate<BillingForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, BillingForm input, CancellationToken cancellationToken)
    {
        await update.ExecuteAsync(customerId, input, cancellationToken);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        return await new TaskCompletionSource<FormResult>().Task.WaitAsync(end.Token);
    }
}

file sealed class ConnectionDropped(ISectionUpdate<BillingForm> update, IHttpContextAccessor http) : ISectionUpdate<BillingForm>
{
    public Task<FormResult> ExecuteAsync(Guid customerId, BillingForm input, CancellationToken cancellationToken)
    {
        if (http.HttpContext is not { } context)
        {
            return update.ExecuteAsync(customerId, input, cancellationToken);
        }

        context.Abort();
        return Task.FromCanceled<FormResult>(context.RequestAborted);
    }
}

file sealed class BillingOptionsKept(ISectionUpdate<BillingForm> update, PortalDbContext database) : ISectionUpdate<BillingForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, BillingForm input, CancellationToken cancellationToken)
    {
        var stored = await database.BillingInformation.AsNoTracking().SingleOrDefaultAsync(row => row.CustomerId == customerId, cancellationToken);
        input.Company = Text.TidyOrNull(input.Company) ?? stored?.Company;
        input.AddressLine2 = Text.TidyOrNull(input.AddressLine2) ?? stored?.AddressLine2;
        input.TaxId = Text.TidyOrNull(input.TaxId) ?? stored?.TaxId;
        input.InvoiceEmail = Text.TidyOrNull(input.InvoiceEmail) ?? stored?.InvoiceEmail;
        return await update.ExecuteAsync(customerId, input, cancellationToken);
    }
}

file sealed class FormerStateKept(ISectionUpdate<BillingForm> update, PortalDbContext database) : ISectionUpdate<BillingForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, BillingForm input, CancellationToken cancellationToken)
    {
        var stored = await database.BillingInformation.AsNoTracking().SingleOrDefaultAsync(row => row.CustomerId == customerId, cancellationToken);
        input.StateOrProvince = Text.TidyOrNull(input.StateOrProvince) ?? stored?.StateOrProvince;
        return await update.ExecuteAsync(customerId, input, cancellationToken);
    }
}

file sealed class OtherExample(IStringLocalizer texts) : IStringLocalizer
{
    public LocalizedString this[string name] => texts[name];

    public LocalizedString this[string name, params object[] arguments] =>
        name == "Enter a valid postal code. Example: {0}" ? texts[name, "AD500"] : texts[name, arguments];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => texts.GetAllStrings(includeParentCultures);
}

file sealed class UntranslatedErrors(IStringLocalizer texts) : IStringLocalizer
{
    private static readonly string[] _errors = ["Enter the billing name.", "Enter the address.", "Enter the city.", "Enter the postal code."];

    public LocalizedString this[string name] => texts[name];

    public LocalizedString this[string name, params object[] arguments] =>
        _errors.Contains(name) ? new LocalizedString(name, name) : texts[name, arguments];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => texts.GetAllStrings(includeParentCultures);
}
