using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Pages.Account;
using PortalAcceptance.Portal.Sessions;
using PortalAcceptance.Portal.TestSupport.Faults.Shared;
using Entry = PortalAcceptance.Portal.Customers.Activity;

namespace PortalAcceptance.Portal.TestSupport.Faults;

internal static class ActivityFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new Fault("activity-not-noted", "Records no activity.", FaultArea.Activity, FaultKind.Persistence)
            .At<ISaveChangesInterceptor, NothingNoted>(),
        new Fault("wrong-current-password-not-noted", "Records no wrong current password.", FaultArea.Activity, FaultKind.Security)
            .At<ISaveChangesInterceptor, ActivityNotNoted>(ActivityKind.CurrentPasswordWrong),
        new Fault("password-reset-not-noted", "Records no reset of the password.", FaultArea.Activity, FaultKind.Persistence)
            .At<ISaveChangesInterceptor, ActivityNotNoted>(ActivityKind.PasswordReset),
        new Fault("email-change-not-noted", "Records no change of the email address.", FaultArea.Activity, FaultKind.Persistence)
            .At<ISaveChangesInterceptor, ActivityNotNoted>(ActivityKind.EmailChanged),
        new Fault("activity-origin-not-noted", "Does not record where a login came from.", FaultArea.Activity, FaultKind.Security)
            .At<ISaveChangesInterceptor, OriginNotNoted>(),
        new Fault("activity-oldest-first", "Shows the oldest activity first.", FaultArea.Activity, FaultKind.Happy)
            .At<IMiddleware, OldestFirst>(),
        new Fault("activity-dates-in-english", "Writes the dates of activities in the American way for everybody.", FaultArea.Activity, FaultKind.Boundary)
            .At<IMiddleware, DatesInEnglish>(),
        new Fault("activity-of-others-shown", "Shows another customer's last activity.", FaultArea.Activity, FaultKind.Security)
            .At<IMiddleware, OthersShown>(),
        new Fault("times-in-utc", "Shows times in UTC instead of the customer's time zone.", FaultArea.Activity, FaultKind.Happy)
            .At<CookieAuthenticationEvents, TimesInUtc>(),
    ];
}

file sealed class NothingNoted : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries<Entry>().Where(entry => entry.State is EntityState.Added).ToArray())
        {
            entry.State = EntityState.Detached;
        }

        return ValueTask.FromResult(result);
    }
}

file sealed class OriginNotNoted : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries<Entry>().Where(entry => entry.State is EntityState.Added))
        {
            entry.Entity.IpAddress = null;
        }

        return ValueTask.FromResult(result);
    }
}

file sealed class OldestFirst : RewrittenPage
{
    protected override string Rewrite(string html, HttpContext context) => context.Request.Path == "/account/activity"
        ? Regex.Replace(html, "(?<=<tbody>).*(?=</tbody>)", rows => string.Concat(Regex.Matches(rows.Value, "<tr>.*?</tr>", RegexOptions.Singleline).Reverse()), RegexOptions.Singleline)
        : html;
}

file sealed class DatesInEnglish : RewrittenPage
{
    protected override string Rewrite(string html, HttpContext context) => context.Request.Path == "/account/activity"
        ? Regex.Replace(html, "(?<=<time datetime=\")([^\"]*)\">[^<]*", time => $"{time.Groups[1].Value}\">{Shown(time.Groups[1].Value, context)}")
        : html;

    private static string Shown(string time, HttpContext context) => context.RequestServices.GetRequiredService<CurrentCustomer>().Required
        .ToLocal(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture)).ToString("g", Languages.English.Culture);
}

file sealed class OthersShown(TextCatalog texts, HtmlEncoder encoder) : RewrittenPage
{
    protected override string Rewrite(string html, HttpContext context)
    {
        var services = context.RequestServices;
        var customer = services.GetRequiredService<CurrentCustomer>().Value;
        var other = context.Request.Path == "/account/activity" && customer is not null
            ? services.GetRequiredService<PortalDbContext>().Activities.AsNoTracking()
                .Where(activity => activity.CustomerId != customer.Id)
                .OrderByDescending(activity => activity.At).FirstOrDefault()
            : null;
        if (other is null)
        {
            return html;
        }

        var culture = Languages.Of(customer!.Language).Culture;
        string[] cells =
        [
            customer.ToLocal(other.At).ToString("g", culture),
            texts.For(culture)[ActivityTexts.Of(other.Kind)],
            other.IpAddress ?? "–",
        ];
        return html.Replace("<tbody>", $"<tbody><tr>{string.Concat(cells.Select(cell => $"<td>{encoder.Encode(cell)}</td>"))}</tr>", StringComparison.Ordinal);
    }
}

file sealed class TimesInUtc(CookieAuthenticationEvents events, CurrentCustomer current) : SessionEvents(events)
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        await base.ValidatePrincipal(context);
        current.Value = current.Value is { } customer ? customer with { TimeZoneId = TimeZones.Utc } : null;
    }
}
