using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Sessions;

// One query, translated to SQL once.
internal sealed class SignedInCustomerQuery
{
    // One per portal, not static: a compiled query works with one model, and the databases' models differ.
    private readonly Func<PortalDbContext, Guid, Guid, DateTimeOffset, CancellationToken, Task<SignedInCustomer?>> _find = EF.CompileAsyncQuery(
        (PortalDbContext database, Guid id, Guid sessionId, DateTimeOffset now, CancellationToken cancellationToken) =>
            database.Users.AsNoTracking()
                .Where(customer => customer.Id == id
                    && database.Set<StartedSession>().Any(session => session.Id == sessionId && session.CustomerId == id && session.EndsAt > now))
                .LeftJoin(database.Set<CardOnFile>(), customer => customer.Id, card => card.CustomerId, (customer, card) => new SignedInCustomer(
                    customer.Id, customer.Email!, customer.Language, customer.TimeZoneId, customer.SecurityStamp,
                    new CardStatus(
                        customer.PlanCode != "",
                        card,
                        card != null && database.Set<Invoice>().Any(invoice =>
                            invoice.CustomerId == id && invoice.Status == InvoiceStatus.PaymentDue && invoice.DeclinedToken == card.Token))))
                .SingleOrDefault());

    // Null if the customer does not exist or the session has ended.
    public Task<SignedInCustomer?> FindAsync(
        PortalDbContext database, Guid id, Guid sessionId, DateTimeOffset now, CancellationToken cancellationToken) =>
        _find(database, id, sessionId, now, cancellationToken);
}
