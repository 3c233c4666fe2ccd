using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

/// <summary>Saves the section "Edit account information".</summary>
/// <param name="database">Knows the customers.</param>
/// <param name="activity">Notes the change.</param>
public sealed class UpdateAccountInformation(PortalDbContext database, ActivityLog activity) : ISectionUpdate<AccountInformation>
{
    /// <inheritdoc/>
    public async Task<FormResult> SaveAsync(Guid customerId, AccountInformation input, CancellationToken cancellationToken)
    {
        var account = AccountInformationRules.Tidy(input);
        if (AccountInformationRules.Check(account) is { Count: > 0 } errors)
        {
            return new FormResult(errors);
        }

        var customer = await FindAsync(customerId, cancellationToken);
        if (customer.Version != account.Version)
        {
            return AnswerToStale(account, customer);
        }

        customer.FirstName = account.FirstName!;
        customer.LastName = account.LastName!;
        customer.Company = account.Company;
        customer.PhoneNumber = account.Phone;
        customer.Language = account.Language;
        customer.TimeZoneId = account.TimeZone!;
        customer.Version++;
        activity.Add(customerId, ActivityKind.AccountInformationUpdated);
        return await database.SaveUnlessStaleAsync(cancellationToken)
            ? FormResult.Success
            : AnswerToStale(account, await FindAsync(customerId, cancellationToken));
    }

    private static FormResult AnswerToStale(AccountInformation typed, Customer customer) =>
        AccountInformationChanges.Between(typed, AccountInformation.Of(customer)).ToResult(customer.Version);

    private Task<Customer> FindAsync(Guid customerId, CancellationToken cancellationToken) =>
        database.Users.SingleAsync(customer => customer.Id == customerId, cancellationToken);
}
