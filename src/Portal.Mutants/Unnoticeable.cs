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
        new("Pages/Account/Settings.cshtml.cs", "EmailAddress.Tidy(email) ==", "", NotLimited),
        new("Pages/Error.cshtml.cs", "StatusCodes.Status404NotFound &&", "", "It decides only what is logged."),
        new("Forms/RequestForm.cs", "HttpMethods.IsPost(request.Method) ||", @"\|\|", WellFormed),
        new("Forms/RequestForm.cs", "when (exception is", "^exception is", WellFormed),
        new("Security/ReadableFormFilter.cs", "when (exception is", "^exception is", WellFormed),
        new("Security/HandlerRequiredFilter.cs", "context.Result = Refuse", "^context.Result", WellFormed),
        new("Security/HandlerRequiredFilter.cs", "Headers.Allow", "Headers", "Browsers do not show this header."),
        new("Security/PortalCookies.cs", "CookieSecurePolicy", "RequiresHttps", "The portal that scenarios run against does without HTTPS."),
        new("Billing/BillingPeriod.cs", "DateTimeOffset End", "", NotAutomatic),
        new("Billing/BillingPeriod.cs", "bool operator", "", NotAutomatic),
        new("Billing/BillingPeriod.cs", "now + _latestOffset", "", NotAutomatic),
        new("Billing/BillingPeriod.cs", "BillingPeriod Previous", "", NotAutomatic),
        new("Billing/CardBrand.cs", "HasCheckDigits { get;", "^true$", "It is read once, for all customers."),
        new("Billing/Invoice.cs", "NoticeClaimedUntil > now", "^NoticeClaimedUntil", AnInstant),
        new("Billing/Invoice.cs", "now + _noticeClaim", "", OneInstance),
        new("Billing/IssueInvoice.cs", "?? 0", "^0$", "It numbers the first invoice that the portal makes out for a month."),
        new("Billing/SandboxPaymentGateway.cs", "card.Type ?? \"\"", "^(\"\"|0)$", "A form without them is refused before."),
        new("Billing/SettleInvoice.cs", "int Tries = 3", "", "The sandbox's gateway answers at the second try."),
        new("Billing/SettleInvoice.cs", "attempt < Tries", "^attempt < Tries$", "The sandbox's gateway answers at the second try."),
        new("Customers/CustomerManager.cs", "PasswordHash == weaker", "", NoneIsOlder),
        new("Customers/CustomerManager.cs", "customer.PasswordHash, stronger", "", NoneIsOlder),
        new("Customers/CustomerManager.cs", "user.LockoutEnd > clock.GetUtcNow()", "^user", AnInstant),
        new("Customers/AccountForm.cs", "customer.Language ?? Languages.Current.Code", "", "The page is in the customer's language."),
        new("Customers/Customer.cs", "\"Etc/UTC\"", "^\"", "Each account is opened with a time zone."),
        new("Customers/UpdateBillingInformation.cs", "ToResult(billing?.Version ?? 0)", "^0$", "Billing information that was saved is never removed."),
        new("Customers/LogIn.cs", "decoy.Hash", "^hasher", "It takes the time of a check, and decides nothing."),
        new("Links/LinkCarrier.cs", "LongestToken", "LongestToken.*=|<=", "No link has a token of that length."),
        new("Links/LinkTokens.cs", "clock.GetUtcNow() <", @"^clock\.GetUtcNow\(\) <", AnInstant),
        new("Links/LinkTokens.cs", "\"PortalAcceptance.Portal.Links\"", "^\"", "It is the name of a key."),
        new("Drafts/DraftKeeper.cs", "clock.GetUtcNow() <", @"^clock\.GetUtcNow\(\) <", AnInstant),
        new("Pages/Account/Settings.cshtml.cs", "LinkToken.Lifetime > clock", "> clock", AnInstant),
        new("Forms/EmailAddress.cs", "text.Normalize().ToUpperInvariant()", "", NoneIsOlder),
        new("Pages/Account/Activity.cshtml", "No activity yet.", "", "A login is listed at once."),
        new("Pages/Account/Activity.cshtml", "are listed here as they happen.", "", "A login is listed at once."),
        new("Pages/Index.cshtml", "No servers yet.", "", "Every customer has a plan."),
        new("Pages/Index.cshtml", "Your account has no plan.", "", "Every customer has a plan."),
        new("Pages/Components/Html.cs", "holes + 1", "", Reserved),
        new("Pages/Components/ChoiceList.cs", "</option>", "^(\"</option>\"|\\.Append\\(\"</option>\"\\))$", "The end of an option may be left out in HTML."),
        new("Pages/Components/FieldTagHelper.cs", "\"change\" : \"error\"", "^\"", StyleOnly),
        new("Pages/Components/SettingsSectionTagHelper.cs", "\"status unsaved\"", "^\"status", StyleOnly),
        new("Drafts/DraftCookie.cs", "MostCharacters", "", "It limits the length of encrypted text, which no customer sees."),
    ];

    public bool Covers(Mutation mutation, string source)
    {
        if (mutation.File != File)
        {
            return false;
        }

        var start = source.LastIndexOf('\n', mutation.Start) + 1;
        var end = source.IndexOf('\n', start);
        return source[start..(end < 0 ? source.Length : end)].Contains(Line, StringComparison.Ordinal) && Regex.IsMatch(mutation.Original, Original);
    }
}
