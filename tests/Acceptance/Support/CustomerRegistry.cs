using System.Text.RegularExpressions;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>
/// What happens to the scenario's customer outside of the browser: becoming one, getting emails, months that end.
/// Months that end are past ones, long over in every time zone, so that scenarios give the same on any day of the year.
/// </summary>
/// <param name="target">The portal under test.</param>
/// <param name="pages">The browser, whose language the customer speaks.</param>
public sealed class CustomerRegistry(PortalTarget target, Pages pages)
{
    // Customers of six months' standing have several whole months to be charged for.
    private readonly DateOnly _signedUpOn = target.Today.AddMonths(-6);

    private readonly Dictionary<Customer, Task> _registrations = [];

    private DateOnly? _lastEndedMonth;

    /// <summary>The first day of the month that ended last.</summary>
    /// <exception cref="InvalidOperationException">No month has ended in this scenario.</exception>
    public DateOnly LastEndedMonth => _lastEndedMonth ?? throw new InvalidOperationException("No earlier step ends a month.");

    /// <summary>Today's date for the customer.</summary>
    public DateOnly Today { get; private set; } = target.Today;

    /// <summary>The day that it is once it is July.</summary>
    public DateOnly July => new(target.Today.Year + 1, 7, 15);

    /// <summary>Makes somebody a customer of some standing, unless they are one already.</summary>
    public Task RegisterAsync(Customer customer)
    {
        if (!_registrations.TryGetValue(customer, out var registration))
        {
            registration = _registrations[customer] = target.TestSupport.RegisterAsync(
                customer, pages.View.Wording.Language, new DateTimeOffset(_signedUpOn, TimeOnly.MinValue, TimeSpan.Zero));
        }

        return registration;
    }

    /// <summary>Makes it July for a customer: a month that has others of its year before and after it, on whatever day the scenario runs.</summary>
    public async Task MakeItJulyAsync(Customer customer)
    {
        Today = July;
        await target.TestSupport.SetClockAsync(customer, new DateTimeOffset(Today, new TimeOnly(12, 0), TimeSpan.Zero));
    }

    /// <summary>Ends the next month for a customer; the first one is four months back.</summary>
    public Task EndNextMonthAsync(Customer customer)
    {
        _lastEndedMonth = _lastEndedMonth?.AddMonths(1) ?? target.Today.AddDays(1 - target.Today.Day).AddMonths(-4);
        return EndMonthAgainAsync(customer);
    }

    /// <summary>Ends the month that ended last once more.</summary>
    public Task EndMonthAgainAsync(Customer customer) => target.TestSupport.EndMonthAsync(customer, LastEndedMonth);

    /// <summary>The email that welcomed a customer.</summary>
    public Task<Email> WelcomeEmailAsync(Customer customer) => OnlyEmailAsync(customer.LoginId);

    /// <summary>The one email that an address has ever been sent.</summary>
    public async Task<Email> OnlyEmailAsync(string address)
    {
        var emails = await target.TestSupport.MailboxAsync(address);
        UnmetExpectationException.ThrowUnless(emails.Count == 1, $"Expected one email to {address}; {Sent(emails)}");
        return emails[0];
    }

    /// <summary>The latest email to an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="subject">The email's canonical subject.</param>
    public async Task<Email> LatestEmailAsync(string address, string subject)
    {
        var emails = await target.TestSupport.MailboxAsync(address, pages.View.Shown(subject));
        UnmetExpectationException.ThrowUnless(emails.Count > 0, $"Expected an email \"{pages.View.Shown(subject)}\" to {address}; {Sent(await target.TestSupport.MailboxAsync(address))}");
        return emails[^1];
    }

    /// <summary>The link in the latest email to an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="subject">The email's canonical subject.</param>
    public async Task<string> EmailedLinkAsync(string address, string subject)
    {
        var email = await LatestEmailAsync(address, subject);
        UnmetExpectationException.ThrowUnless(email.Links.Count == 1, $"Expected one link in the email \"{email.Subject}\" to {address}; it has {email.Links.Count}");
        return email.Links[0];
    }

    /// <summary>Lets time pass for a customer.</summary>
    public Task AdvanceClockAsync(Customer customer, TimeSpan time) => target.TestSupport.AdvanceClockAsync(customer, time);

    /// <summary>The password that a customer was emailed.</summary>
    public async Task<string> EmailedPasswordAsync(Customer customer) => PasswordIn(await WelcomeEmailAsync(customer));

    /// <summary>The password in a welcome email.</summary>
    public string PasswordIn(Email welcome)
    {
        var password = LabelledPassword(pages.View.Shown("Password")).Match(welcome.Text);
        UnmetExpectationException.ThrowUnless(password.Success, $"Expected a line \"{pages.View.Shown("Password")}: …\" in the email \"{welcome.Subject}\" to {welcome.To}; there is none");
        target.Secrets.Add(SecretKind.Password, password.Groups[1].Value);
        return password.Groups[1].Value;
    }

    private static string Sent(IReadOnlyCollection<Email> emails) =>
        emails.Count == 0 ? "none was sent" : $"sent were {string.Join(", ", emails.Select(email => $"\"{email.Subject}\""))}";

    private static Regex LabelledPassword(string label) => new($@"^\s*{Regex.Escape(label)}\s?:\s*(\S+)\s*$", RegexOptions.Multiline);
}
