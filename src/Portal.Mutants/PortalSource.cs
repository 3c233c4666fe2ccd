using System.Text.RegularExpressions;

namespace PortalAcceptance.Portal.Mutants;

// The portal's source files that serve customers.
internal static partial class PortalSource
{
    // What runs once at the start or for the first customer, or before the customer is known, so that a switch per customer can't act,
    // or only outside of the bundled portal that scenarios run against: lists of choices, security headers, static files, commands, the
    // database's model, other databases, HTTPS, email servers, the mailbox for development, the automatic close, rate limits, the log.
    // And what no promise is about: the form of emailed passwords.
    [GeneratedRegex("""
        ^(Commands|Data|Properties|Pages/Dev|Security/(RateLimits|Redaction|Network)|bin|obj)/|Billing/CloseResult\.cs$|
        (Services|Configuration)\.cs$|(^|/)(Program|PortalProgram|PortalApplication|PortalAddress|PortalFiles|StartFailure|UnwatchedFiles|LifecycleStep|HealthResponse|Greeting|
        Mailbox[A-Za-z]*|EmlFile|StoredEmail|SettingsLists|ContentSecurityPolicy|[A-Za-z0-9]*Middleware|[A-Za-z]*StartupFilter|StaticFiles|ResetQueue|PasswordGenerator|
        AutomaticClose|BillingRun|RespellLoginIds|RequestBounds|SmtpMailer|MailOptions|[A-Za-z]*Options)\.cs$|_ViewImports\.cshtml$|_ViewStart\.cshtml$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NotServed();

    [GeneratedRegex(@"^(Forms|Countries)/|(Rules?|Form|Limits|CardBrand|Password|Plan|Money|BillingPeriod)\.cs$")]
    private static partial Regex Rule();

    public static IReadOnlyList<string> Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" or ".js")
            .Order(StringComparer.Ordinal),
    ];

    public static bool IsServed(string file) => !NotServed().IsMatch(file);

    public static MutantPlace PlaceOf(string file) =>
        Path.GetExtension(file) is ".cshtml" or ".js" ? MutantPlace.Page
        : file.StartsWith("Pages/", StringComparison.Ordinal) ? MutantPlace.Handler
        : Rule().IsMatch(file) ? MutantPlace.Rule
        : MutantPlace.UseCase;
}
