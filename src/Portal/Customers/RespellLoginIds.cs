using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Data.Migrations;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

// For accounts from before all spellings of an address opened one. Of several with one address, the first takes all
// spellings but those that the others have registered. Repeated until the migration that marks it as done is applied.
internal sealed partial class RespellLoginIds(PortalDbContext database, ILogger<RespellLoginIds> logger)
{
    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        var applied = (await database.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        if (applied.Count == 0 || applied.Contains(OneSpellingOfLoginIds.Name))
        {
            return;
        }

        var respelled = 0;
        foreach (var row in await database.Users.OrderBy(customer => customer.SignedUpAt)
            .Select(customer => new { customer.Id, customer.NormalizedUserName, Normalized = EmailAddress.Normalize(customer.Email) }).AsAsyncEnumerable()
            .Where(row => row.NormalizedUserName != row.Normalized).ToListAsync(cancellationToken))
        {
            if (await database.FindOwnerAsync(row.Normalized, cancellationToken) is { } owner)
            {
                LogLeft(row.Id, owner.Id);
                continue;
            }

            respelled += await database.Users.Where(customer => customer.Id == row.Id).ExecuteUpdateAsync(
                set => set.SetProperty(customer => customer.NormalizedUserName, row.Normalized).SetProperty(customer => customer.NormalizedEmail, row.Normalized),
                cancellationToken);
        }

        LogRespelled(respelled);
    }

    [LoggerMessage(EventName = "LoginIdLeft", Level = LogLevel.Warning, Message = "Account {Customer} has the email address of account {Owner} in another spelling. Each is opened by its own.")]
    private partial void LogLeft(Guid customer, Guid owner);

    [LoggerMessage(EventName = "LoginIdsRespelled", Level = LogLevel.Information, Message = "{Count} accounts are now found by any spelling of their email address.")]
    private partial void LogRespelled(int count);
}
