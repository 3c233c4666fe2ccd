using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Pages.Account;

namespace PortalAcceptance.Portal.Tests.BadInput;

/// <summary>All that is stored of a customer, field by field, as text.</summary>
internal sealed class StoredCustomer
{
    // What each form may change of what is stored, as beginnings of the fields' names.
    private static readonly Dictionary<string, string[]> _mayChange =
        new(SettingsSection.All.Select(section => KeyValuePair.Create($"/account/settings?handler={section.Form}", new[] { $"{section.Form}." })))
    {
        ["/account/settings?handler=Password"] = ["Password", "Stamp", "Pending"],
        ["/account/settings?handler=Account"] = ["Account.", "Pending"],
        ["/account/settings?handler=CancelEmail"] = ["Pending"],
        ["/reset-password"] = ["Password", "Stamp", "Pending"],
        ["/confirm-email"] = ["LoginId", "UserName", "Pending", "Account.Version"],
        ["/language"] = ["Account.Language"],
        ["/account/sessions"] = [],
        ["/login"] = [],
        ["/log-out"] = [],
        ["/sign-up"] = [],
        ["/forgot-password"] = [],
    };

    private StoredCustomer(Customer row, BillingInformation? billing, CardOnFile? card)
    {
        Row = row;
        Fields = new Dictionary<string, string?>
        {
            ["LoginId"] = row.Email,
            ["UserName"] = row.UserName,
            ["Password"] = row.PasswordHash,
            ["Stamp"] = row.SecurityStamp,
            ["Pending"] = row.PendingEmail,
            ["Plan"] = row.PlanCode,
            ["SignedUpAt"] = row.SignedUpAt.ToString("O", CultureInfo.InvariantCulture),
            ["Account.FirstName"] = row.FirstName,
            ["Account.LastName"] = row.LastName,
            ["Account.Company"] = row.Company,
            ["Account.Phone"] = row.PhoneNumber,
            ["Account.Language"] = row.Language,
            ["Account.TimeZone"] = row.TimeZoneId,
            ["Account.Version"] = Text(row.Version),
            ["Billing.BillingName"] = billing?.BillingName,
            ["Billing.Company"] = billing?.Company,
            ["Billing.Address"] = billing?.Address,
            ["Billing.AddressLine2"] = billing?.AddressLine2,
            ["Billing.City"] = billing?.City,
            ["Billing.Country"] = billing?.CountryCode,
            ["Billing.StateOrProvince"] = billing?.StateOrProvince,
            ["Billing.PostalCode"] = billing?.PostalCode,
            ["Billing.TaxId"] = billing?.TaxId,
            ["Billing.InvoiceEmail"] = billing?.InvoiceEmail,
            ["Billing.Version"] = Text(billing?.Version ?? 0),
            ["Card.Token"] = card?.Token,
            ["Card.Type"] = card?.Brand,
            ["Card.LastFour"] = card?.LastFour,
            ["Card.ExpirationMonth"] = card is null ? null : Text(card.ExpirationMonth),
            ["Card.ExpirationYear"] = card is null ? null : Text(card.ExpirationYear),
            ["Card.Version"] = Text(card?.Version ?? 0),
        };
    }

    /// <summary>The row of the customers' table.</summary>
    public Customer Row { get; }

    /// <summary>What is stored, by the name of the field that it is typed into, or else one of its own; null where nothing is.</summary>
    public IReadOnlyDictionary<string, string?> Fields { get; }

    /// <summary>The forms that may change something, or nothing.</summary>
    public static IReadOnlyCollection<string> Forms => _mayChange.Keys;

    /// <summary>Whether a form may change a field.</summary>
    public static bool MayChange(string form, string field) => _mayChange[form].Any(may => field.StartsWith(may, StringComparison.Ordinal));

    /// <summary>The version of a section; 0 when it was never saved.</summary>
    public int Version(string section) => int.Parse(Fields[$"{section}.Version"]!, CultureInfo.InvariantCulture);

    /// <summary>The names of the fields that hold something else now.</summary>
    public IReadOnlyList<string> ChangedTo(StoredCustomer now) =>
        [.. Fields.Keys.Where(field => !string.Equals(Fields[field], now.Fields[field], StringComparison.Ordinal))];

    /// <summary>Makes what looks up one customer, on one portal.</summary>
    public static Func<PortalDbContext, Guid, Task<StoredCustomer>> Query() => EF.CompileAsyncQuery((PortalDbContext database, Guid id) =>
        (from customer in database.Users.AsNoTracking()
         where customer.Id == id
         join card in database.Set<CardOnFile>() on customer.Id equals card.CustomerId into cards
         from card in cards.DefaultIfEmpty()
         select new StoredCustomer(customer, customer.Billing, card)).Single());

    /// <summary>What is stored of some customers.</summary>
    public static async Task<IReadOnlyList<StoredCustomer>> ReadAsync(
        PortalDbContext database, System.Linq.Expressions.Expression<Func<Customer, bool>> which)
    {
        return await (
            from customer in database.Users.AsNoTracking().Where(which)
            join card in database.Set<CardOnFile>() on customer.Id equals card.CustomerId into cards
            from card in cards.DefaultIfEmpty()
            select new StoredCustomer(customer, customer.Billing, card)).ToListAsync();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
