using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Customers;

// Separate from the account section: does not count as a save of it.
internal sealed class ChooseLanguage(PortalDbContext database)
{
    public Task ExecuteAsync(Guid customerId, string language, CancellationToken cancellationToken) =>
        database.Users.Where(customer => customer.Id == customerId).ExecuteUpdateAsync(
            set => set.SetProperty(customer => customer.Language, language), cancellationToken);
}
