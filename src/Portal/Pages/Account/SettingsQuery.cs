using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Pages.Account;

/// <summary>Fetches what the page of account settings shows, in one look-up that is translated to SQL once.</summary>
public sealed class SettingsQuery
{
    // One for each portal and none for all: a compiled query works on one model, and the databases' models differ.
    private readonly Func<PortalDbContext, Guid, CancellationToken, Task<StoredSettings>> _find = EF.CompileAsyncQuery(
        (PortalDbContext database, Guid customerId, CancellationToken cancellationToken) =>
            (from customer in database.Users.AsNoTracking()
             where customer.Id == customerId
             join card in database.Set<CardOnFile>() on customer.Id equals card.CustomerId into cards
             from card in cards.DefaultIfEmpty()
             select new StoredSettings(customer, customer.Billing, card)).Single());

    /// <summary>What is stored of a customer's settings.</summary>
    public Task<StoredSettings> FindAsync(PortalDbContext database, Guid customerId, CancellationToken cancellationToken) =>
        _find(database, customerId, cancellationToken);
}
