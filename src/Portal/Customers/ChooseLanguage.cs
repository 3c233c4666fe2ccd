using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Customers;

/// <summary>Switches a customer's language with one click, beside the account section and not as a save of it.</summary>
/// <param name="database">Knows the customers.</param>
public sealed class ChooseLanguage(PortalDbContext database)
{
    /// <summary>Switches to a language that the portal speaks.</summary>
    public Task ExecuteAsync(Guid customerId, string language, CancellationToken cancellationToken) =>
        database.Users.Where(customer => customer.Id == customerId).ExecuteUpdateAsync(
            set => set.SetProperty(customer => customer.Language, language), cancellationToken);
}
