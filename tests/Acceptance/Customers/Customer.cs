using System.Diagnostics.CodeAnalysis;
using NUnit.Framework;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Customers;

// What the portal must show now, and what it showed before the last change. A task that changes something in the portal changes
// it here as well.
internal sealed class Customer
{
    private string? _formerLoginId;
    private string? _requestedLoginId;
    private string? _formerPassword;
    private CreditCard? _card;
    private CreditCard? _formerCard;

    // The portal's own identifier, once registered.
    public Guid Id { get; set; }

    public required string LoginId
    {
        get;
        set => (_formerLoginId, field) = (field, value);
    }

    public string FormerLoginId => _formerLoginId ?? throw new InvalidOperationException("No earlier step changes the login ID.");

    public string RequestedLoginId
    {
        get => _requestedLoginId ?? throw new InvalidOperationException("No earlier step asks for another email address.");
        set => _requestedLoginId = value;
    }

    public required string Password
    {
        get;
        set => (_formerPassword, field) = (field, value);
    }

    public string FormerPassword => _formerPassword ?? throw new InvalidOperationException("No earlier step changes the password.");

    public required AccountInformation Account { get; set; }

    // Null means UTC. A name that the portal no longer offers can be stored only at the registration.
    public string? TimeZone { get; set; }

    public required Plan Plan { get; set; }

    // Null means six months ago.
    public DateTimeOffset? SignedUpAt { get; set; }

    public required BillingInformation Billing { get; set; }

    public bool IsWithoutBillingAtFirst { get; set; }

    public bool IsWithoutCardAtFirst { get; set; }

    // Invoices go there, or to the login ID.
    public string InvoiceAddress => Billing.InvoiceEmail.Length > 0 ? Billing.InvoiceEmail : LoginId;

    // Null if it isn't known: no page shows the number of the card on file.
    [AllowNull]
    public required CreditCard Card
    {
        get => _card ?? throw new IgnoreException("The account's card isn't in use.accounts, and no page shows the number of the card on file; add it to compare cards.");
        set => (_formerCard, _card) = (_card, value);
    }

    public CreditCard FormerCard => _formerCard ?? throw new InvalidOperationException("No earlier step changes the card.");

    // A wall clock's time where the customer lives.
    public DateTimeOffset At(DateTime local) => new(local, TimeZoneInfo.FindSystemTimeZoneById(TimeZone ?? "Etc/UTC").GetUtcOffset(local));

    public Credentials Credentials => new(LoginId, Password);

    // Choices, such as a country, are others' as well.
    public IEnumerable<string> PersonalTexts =>
        Account.Fields.Concat(Billing.Fields).Where(each => !each.IsChoice).Select(each => each.Value).Append(LoginId).Append(_card?.LastFour ?? "").Where(text => text.Length > 1);

    public SignUp SignUp => new(LoginId, Account.FirstName, Account.LastName, Account.Company);
}
