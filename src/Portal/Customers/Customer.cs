using System.Globalization;
using Microsoft.AspNetCore.Identity;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Customers;

/// <summary>Someone who rents cloud servers. The registered e-mail address is the login ID.</summary>
public sealed class Customer : IdentityUser<Guid>
{
    /// <summary>The given name, at most <see cref="CustomerLimits.Name"/> characters.</summary>
    public string FirstName { get; set; } = "";

    /// <summary>The family name, at most <see cref="CustomerLimits.Name"/> characters.</summary>
    public string LastName { get; set; } = "";

    /// <summary>The company that the account is for, if any.</summary>
    public string? Company { get; set; }

    /// <summary>The language chosen for the panel and the e-mails ("en" or "fr"); null follows the browser.</summary>
    public string? Language { get; set; }

    /// <summary>The IANA time zone in which the customer's days begin and times are shown.</summary>
    public string TimeZoneId { get; set; } = "Etc/UTC";

    /// <summary>The code of the plan that is charged every month.</summary>
    public string PlanCode { get; set; } = "";

    /// <summary>When the account was opened.</summary>
    public DateTimeOffset SignedUpAt { get; set; }

    /// <summary>Counts the saves of the account section, so that a stale one is noticed.</summary>
    public int Version { get; set; }

    /// <summary>The address that becomes the login ID once the link sent there is opened; null when none is to.</summary>
    public string? PendingEmail { get; private set; }

    /// <summary>When that link was asked for; null when there is none.</summary>
    public DateTimeOffset? PendingEmailSince { get; private set; }

    /// <summary>Who and where the invoices go to; null until the section is first saved.</summary>
    public BillingInformation? Billing { get; set; }

    /// <summary>The login ID: the e-mail address as registered.</summary>
    public string LoginId => Email ?? throw new InvalidOperationException($"Customer {Id} has no e-mail address.");

    /// <summary>The culture in which this customer is written to when no browser says otherwise.</summary>
    public CultureInfo Culture => Languages.CultureOf(Language);

    /// <summary>The customer's time zone.</summary>
    public TimeZoneInfo TimeZone => TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId);

    /// <summary>Has an address wait to become the login ID, instead of any that did before.</summary>
    /// <param name="email">The address.</param>
    /// <param name="at">When the link to it was asked for.</param>
    public void RequestEmailChange(string email, DateTimeOffset at) => (PendingEmail, PendingEmailSince) = (email, at);

    /// <summary>Has no address wait any more.</summary>
    public void CancelEmailChange()
    {
        (PendingEmail, PendingEmailSince) = (null, null);
        // Whoever opens the link in this very moment must notice.
        ConcurrencyStamp = Guid.NewGuid().ToString("N");
    }

    /// <summary>Whether this address, by a link asked for at that time, is the one that waits to become the login ID.</summary>
    public bool IsWaitingFor(string email, DateTimeOffset since) => PendingEmail == email && PendingEmailSince == since;
}
