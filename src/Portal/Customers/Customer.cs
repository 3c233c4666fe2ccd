using System.Globalization;
using Microsoft.AspNetCore.Identity;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Customers;

internal sealed class Customer : IdentityUser<Guid>
{
    public string FirstName { get; set; } = "";

    public string LastName { get; set; } = "";

    public string? Company { get; set; }

    // Null follows the browser.
    public string? Language { get; set; }

    public string TimeZoneId { get; set; } = "Etc/UTC";

    public string PlanCode { get; set; } = "";

    public DateTimeOffset SignedUpAt { get; set; }

    // Counts saves of the account section, to detect stale ones.
    public int Version { get; set; }

    // Becomes the login ID when the link sent to it is opened.
    public string? PendingEmail { get; private set; }

    public DateTimeOffset? PendingEmailSince { get; private set; }

    public BillingInformation? Billing { get; set; }

    public string LoginId => Email ?? throw new InvalidOperationException($"Customer {Id} has no email address.");

    // Used when no browser states a language.
    public CultureInfo Culture => Languages.Of(Language).Culture;

    public TimeZoneInfo TimeZone => TimeZones.Of(TimeZoneId);

    public void RequestEmailChange(string email, DateTimeOffset at) => (PendingEmail, PendingEmailSince) = (email, at);

    public void CancelEmailChange()
    {
        (PendingEmail, PendingEmailSince) = (null, null);
        // So that opening the link at the same time is detected as a conflict.
        ConcurrencyStamp = Guid.NewGuid().ToString("N");
    }

    public bool IsWaitingFor(string email, DateTimeOffset since) => PendingEmail == email && PendingEmailSince == since;
}
