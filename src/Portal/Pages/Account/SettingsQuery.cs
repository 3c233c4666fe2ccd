using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Pages.Account;

// One query, translated to SQL once.
internal sealed class SettingsQuery
{
    // One per portal, not static: a compiled query works with one model, and the databases' models differ.
    private readonly Func<PortalDbContext, Guid, CancellationToken, Task<StoredSettings>> _find = EF.CompileAsyncQuery(
        (PortalDbContext database, Guid customerId, CancellationToken cancellationToken) =>
            (from customer in database.Users.AsNoTracking()
             where customer.Id == customerId
             join card in database.Set<CardOnFile>() on customer.Id equals card.CustomerId into cards
             from card in cards.DefaultIfEmpty()
             select new StoredSettings(customer, customer.Billing, card)).Single());

    public Task<StoredSettings> FindAsync(PortalDbContext database, Guid customerId, CancellationToken cancellationToken) =>
        _find(database, customerId, cancellationToken);
}
