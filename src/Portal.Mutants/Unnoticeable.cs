using System.Text.RegularExpressions;

namespace PortalAcceptance.Portal.Mutants;

// Changes in files that serve customers which nobody can notice in a browser. File is the place's file, Line is found in its first line,
// and Original, a regular expression, is found in what is changed. Why says why nobody notices.
internal sealed record Unnoticeable(string File, string Line, string Original, string Why)
{
    private const string NotLimited = "Requests are not limited where the scenarios run.";
    private const string WellFormed = "Browsers send well-formed forms, and a form with each POST.";
    private const string NotAutomatic = "Months are closed automatically outside of the portal that scenarios run against.";
    private const string NoneIsOlder = "No account is older than the form in which passwords and login IDs are stored now.";
    private const string AnInstant = "Nobody can act at that very instant.";
    private const string OneInstance = "One instance runs where the scenarios run.";
    private const string StyleOnly = "It is the name of a style rule.";
    private const string TooShort = "Passwords of fewer than twelve characters are refused anyway.";
    private const string NeverRemoved = "A card on file is replaced, never removed.";
    private const string SecondTry = "The sandbox's gateway answers at the second try.";
    private const string KeptInCookie = "It tells whose clock counts, and so does the cookie.";
    private const string EmptyLine = "Nobody sees an empty line at the end of an email.";
    private const string TooLong = "An address of more than 128 characters is refused before.";
    private const string Custom = "A custom element does as well.";
    private const string Reserved = "It is how much memory is reserved.";

    public static IReadOnlyList<Unnoticeable> All { get; } =
    [
        new("Forms/FormResult.cs", "Too many attempts.", "^\"", NotLimited),
        new("Pages/FormPage.cs", "TooManyRequests.Answer", "^TooManyRequests", NotLimited),
        new("Pages/Language.cshtml.cs", "TooManyRequests.Answer", "^TooManyRequests", NotLimited),
        new("Pages/Error.cshtml.cs", "\"Too many requests\"", "^\"", NotLimited),
        new("Pages/Error.cshtml.cs", "Wait a minute and try again.", "^\"", NotLimited),
        new("Pages/SignUp.cshtml.cs", "limits.Refuse(", "^limits", NotLimited),
        new("Pages/ResetPassword.cshtml.cs", "limits.Refuse(", "^limits", NotLimited),
        new("Pages/ForgotPassword.cshtml.cs", "limits.Refuse(", "^limits", NotLimited),
        new("Pages/Login.cshtml.cs", "limits.Refuse(", "^limits", NotLimited),
        new("Pages/Account/Sessions.cshtml.cs", "limits.Refuse(", "^limits", NotLimited),
        new("Pages/Account/Settings.cshtml.cs", "Refuse(section.Limit)", @"^(Refuse|\(form is)", NotLimited),
        new("Pages/Account/Settings.cshtml.cs", "Refuse(LimitedAction.ConfirmPassword)", "^Refuse", NotLimited),
        new("Pages/Account/Settings.cshtml.cs", "await LoadAsync(", "", NotLimited) { LineAbove = "        {" },
        new("Pages/Account/Settings.cshtml.cs", "ShowUnsaved(SettingsSection.Account)", "", NotLimited),
        new("Pages/Account/Settings.cshtml.cs", "EmailAddress.Tidy(email) ==", "", NotLimited),
        new("Pages/Error.cshtml.cs", "StatusCodes.Status404NotFound &&", "", "It decides only what is logged."),
        new("Forms/RequestForm.cs", "HttpMethods.IsPost(request.Method) ||", @"\|\|", WellFormed),
        new("Forms/RequestForm.cs", "when (exception is", "^exception is", WellFormed),
        new("Security/ReadableFormFilter.cs", "when (exception is", "^exception is", WellFormed),
        new("Security/HandlerRequiredFilter.cs", "context.Result = Refuse", "^context.Result", WellFormed),
        new("Security/HandlerRequiredFilter.cs", "Headers.Allow", "Headers", "Browsers do not show this header."),
        new("Security/PortalCookies.cs", "cookie.SameSite = sameSite", "", "Without it, browsers keep cookies from most requests of other sites as well."),
        new("Security/ReadableFormFilter.cs", "IStatusCodeReExecuteFeature", @"\|\|", "Chromium does not show what is answered to a form that is too long."),
        new("Security/PortalCookies.cs", "CookieSecurePolicy", "RequiresHttps", "The portal that scenarios run against does without HTTPS."),
        new("Billing/BillingPeriod.cs", "DateTimeOffset End", "", NotAutomatic),
        new("Billing/BillingPeriod.cs", "bool operator", "", NotAutomatic),
        new("Billing/BillingPeriod.cs", "now + _latestOffset", "", NotAutomatic),
        new("Billing/BillingPeriod.cs", "BillingPeriod Previous", "", NotAutomatic),
        new("Billing/BillingPeriod.cs", "BillingPeriod Next", "", NotAutomatic),
        new("Billing/BillingPeriod.cs", "BillingPeriod Containing", "", NotAutomatic),
        new("Billing/BillingPeriod.cs", "isMonth &&", "^isMonth", "Months are stored and asked for in the right form."),
        new("Billing/BillableCustomer.cs", "OrderBy(customer => customer.SignedUpAt)", "OrderBy", "No customer sees the invoices of others."),
        new("Billing/BillTo.cs", "customer.FirstName", @"^\.Trim", "Customers have a first and a last name."),
        new("Billing/BillTo.cs", "Name, Company", @"^\.Where", EmptyLine),
        new("Billing/BillTo.cs", "line.Length > 0", "^line", EmptyLine),
        new("Billing/BillTo.cs", "line.Length > 0", "^0$", EmptyLine) { Changed = "-1" },
        new("Billing/Money.cs", "CurrencyDecimalDigits = 2", "^format", "English and French amounts have two decimals anyway."),
        new("Billing/Plan.cs", "signedUpOn <= period.FirstDay", "", "All days of a month cost as much as the month."),
        new("Billing/CardBrand.cs", "HasCheckDigits { get;", "^true$", "It is read once, for all customers."),
        new("Billing/Invoice.cs", "NoticeClaimedUntil > now", "^NoticeClaimedUntil", AnInstant),
        new("Billing/Invoice.cs", "now + _noticeClaim", "", OneInstance),
        new("Billing/Invoice.cs", " ReleaseNotice();", "", "Nobody claims a notice that was sent."),
        new("Billing/Invoice.cs", "PaidAt = paidAt", "", "Customers are not told at what time."),
        new("Billing/Invoice.cs", "Declines + 1", @"^(Declines \+ 1|1)$", "It tells charges apart, and other numbers do so as well."),
        new("Billing/InvoiceNotices.cs", "invoice.RecordNotice", "", "It would be sent again after ten minutes, for which no scenario can wait."),
        new("Billing/IssueInvoice.cs", "?? 0", "^0$", "It numbers the first invoice that the portal makes out for a month."),
        new("Billing/SandboxPaymentGateway.cs", "card.Type ?? \"\"", "^(\"\"|0)$", "A form without them is refused before."),
        new("Billing/SandboxPaymentGateway.cs", "card.ExpirationMonth ?? 0", @"^card\.Expiration(Month|Year) \?\? 0$", "The portal shows and checks the date that it has stored itself."),
        new("Billing/SaveCreditCard.cs", "FormResult.Stale(onFile?.Version ?? 0", "^0$", NeverRemoved),
        new("Billing/SaveCreditCard.cs", "There is no card on file.", "^\"", NeverRemoved),
        new("Billing/SaveCreditCard.cs", "exception is not OperationCanceledException", "", "Charges fail with an answer, or with none, but never with an error."),
        new("Billing/SettleInvoice.cs", "int Tries = 3", "", SecondTry),
        new("Billing/SettleInvoice.cs", "attempt < Tries", "^(attempt < Tries|0$)", SecondTry),
        new("Billing/SettleInvoice.cs", "return false;", "", SecondTry) { LineAbove = "LogNoAnswer(" },
        new("Billing/SettleInvoice.cs", "database.SaveUnlessStaleAsync", "", OneInstance),
        new("Customers/CommonPasswords.cs", "password.Length > 1", @"^(password\.Length > 1|1)$", TooShort),
        new("Customers/CommonPasswords.cs", "Enumerable.Range(1, password.Length / 2)", "^1$", "One character over and over is a run as well.") { Changed = "2" },
        new("Customers/CommonPasswords.cs", "password.Length / 2", @"^password\.Length / 2$", "Longer parts do not fit twice."),
        new("Customers/CommonPasswords.cs", "password.Length / 2", "^2$", "Longer parts do not fit twice.") { Changed = "1" },
        new("Customers/CustomerManager.cs", "PasswordHash == weaker", "", NoneIsOlder),
        new("Customers/CustomerManager.cs", "customer.PasswordHash, stronger", "", NoneIsOlder),
        new("Customers/NormalizedPasswordHasher.cs", "normalized == providedPassword", @"^(result != failed( \|\| normalized == providedPassword)?|normalized == providedPassword)$", NoneIsOlder),
        new("Customers/CustomerManager.cs", "AccessFailedCount > 0", @"^\.Where", "It only saves a write to the database."),
        new("Customers/CustomerManager.cs", "user.LockoutEnd > clock.GetUtcNow()", "^user", AnInstant),
        new("Customers/AccountForm.cs", "customer.Language ?? Languages.Current.Code", "", "The page is in the customer's language."),
        new("Customers/Customer.cs", "\"Etc/UTC\"", "^\"", "Each account is opened with a time zone."),
        new("Customers/UpdateBillingInformation.cs", "ToResult(billing?.Version ?? 0)", "^0$", "Billing information that was saved is never removed."),
        new("Customers/LogIn.cs", "decoy.Hash", "^hasher", "It takes the time of a check, and decides nothing."),
        new("Links/LinkCarrier.cs", "LongestToken", "LongestToken.*=|<=", "No link has a token of that length."),
        new("Links/LinkCarrier.cs", "NullIfEmpty(request.Query[Field]) ??", "^NullIfEmpty", KeptInCookie),
        new("Links/LinkCarrier.cs", "string.IsNullOrEmpty(text) ?", "", KeptInCookie),
        new("Links/LinkTokens.cs", "clock.GetUtcNow() <", @"^clock\.GetUtcNow\(\) <", AnInstant),
        new("Links/LinkTokens.cs", "\"PortalAcceptance.Portal.Links\"", "^\"", "It is the name of a key."),
        new("Drafts/DraftKeeper.cs", "clock.GetUtcNow() <", @"^clock\.GetUtcNow\(\) <", AnInstant),
        new("Pages/Account/Settings.cshtml.cs", "LinkToken.Lifetime > clock", "> clock", AnInstant),
        new("Forms/EmailAddress.cs", "octets + 1 + ascii.Length", @"^(octets \+ 1( \+ ascii\.Length( <= Longest)?)?|1)$", TooLong),
        new("Forms/EmailAddress.cs", "typed?.Length > Longest", @"^typed\?\.Length > Longest$", TooLong),
        new("Forms/EmailAddress.cs", "text.Normalize().ToUpperInvariant()", "", NoneIsOlder),
        new("Sessions/SessionCheck.cs", "SignOutAsync(context.Scheme.Name)", "", "The session has ended; only the browser's cookie would stay, in vain."),
        new("Sessions/SessionCheck.cs", "base.SigningOut", "", "Nothing else listens to it."),
        new("Localization/TextCatalog.cs", "arguments.Length == 0", "^0$", "Texts without arguments have no braces.") { Changed = "-1" },
        new("Pages/Account/Activity.cshtml.cs", "database.Activities", @"^\.ThenByDescending", "No two entries are of the same instant."),
        new("Pages/ConfirmEmail.cshtml", "<form method=\"post\" novalidate>", "^novalidate$", "The form has no fields to fill in."),
        new("Pages/Shared/_Layout.cshtml", "<div id=\"end\">", "", "It only keeps browsers from showing half of a page."),
        new("Pages/Account/Activity.cshtml", "No activity yet.", "", "A login is listed at once."),
        new("Pages/Account/Activity.cshtml", "are listed here as they happen.", "", "A login is listed at once."),
        new("Pages/Index.cshtml", "No servers yet.", "", "Every customer has a plan."),
        new("Pages/Index.cshtml", "Your account has no plan.", "", "Every customer has a plan."),
        new("Pages/Components/Html.cs", "holes + 1", "", Reserved),
        new("Pages/Components/ChoiceList.cs", "</option>", "^(\"</option>\"|\\.Append\\(\"</option>\"\\))$", "The end of an option may be left out in HTML."),
        new("Pages/Components/FormErrorsTagHelper.cs", "output.TagName = \"div\"", "^output", Custom),
        new("Pages/Components/FieldTagHelper.cs", "output.TagName = \"div\"", "^output", Custom),
        new("Pages/Components/FieldTagHelper.cs", "\"change\" : \"error\"", "^\"", StyleOnly),
        new("Pages/Components/SettingsSectionTagHelper.cs", "\"status unsaved\"", "^\"status", StyleOnly),
        new("Pages/Components/SettingsSectionTagHelper.cs", "\"</div>\"", "^(\"</div>\"|\\.AppendHtml\\(\"</div>\"\\))$", "The end of the section ends what is in it."),
        new("Drafts/DraftCookie.cs", "MostCharacters", "", "It limits the length of encrypted text, which no customer sees."),
    ];

    // Found in the line before, where others look the same.
    public string LineAbove { get; init; } = "";

    // Null if it does not matter what it is changed to.
    public string? Changed { get; init; }

    public bool Covers(Mutation mutation, string source)
    {
        if (mutation.File != File || (Changed ?? mutation.Changed) != mutation.Changed || !Regex.IsMatch(mutation.Original, Original))
        {
            return false;
        }

        var lines = source.Split('\n');
        var line = source.AsSpan(0, mutation.Start).Count('\n');
        return lines[line].Contains(Line, StringComparison.Ordinal) && (line == 0 || lines[line - 1].Contains(LineAbove, StringComparison.Ordinal));
    }
}
