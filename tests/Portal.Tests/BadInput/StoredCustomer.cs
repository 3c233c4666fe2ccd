using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Pages.Account;

namespace PortalAcceptance.Portal.Tests.BadInput;

internal sealed class StoredCustomer
{
    // The prefixes of the stored fields that each form may change.
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

    public Customer Row { get; }

    public IReadOnlyDictionary<string, string?> Fields { get; }

    public static IReadOnlyCollection<string> Forms => _mayChange.Keys;

    public static bool MayChange(string form, string field) => _mayChange[form].Any(may => field.StartsWith(may, StringComparison.Ordinal));

    public int Version(string section) => int.Parse(Fields[$"{section}.Version"]!, CultureInfo.InvariantCulture);

    public IReadOnlyList<string> ChangedTo(StoredCustomer now) =>
        [.. Fields.Keys.Where(field => !string.Equals(Fields[field], now.Fields[field], StringComparison.Ordinal))];

    public static Func<PortalDbContext, Guid, Task<StoredCustomer>> Query() => EF.CompileAsyncQuery((PortalDbContext database, Guid id) =>
        (from customer in database.Users.AsNoTracking()
         where customer.Id == id
         join card in database.Set<CardOnFile>() on customer.Id equals card.CustomerId into cards
         from card in cards.DefaultIfEmpty()
         select new StoredCustomer(customer, customer.Billing, card)).Single());

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
