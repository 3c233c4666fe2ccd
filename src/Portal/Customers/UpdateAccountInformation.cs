using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.EmailChange;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

internal sealed class UpdateAccountInformation(
    PortalDbContext database, RequestEmailChange requestEmailChange, ActivityLog activity, CustomerMails mails)
    : ISectionUpdate<AccountForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, AccountForm input, CancellationToken cancellationToken)
    {
        var account = input.Tidied();
        var customer = await FindAsync(customerId, cancellationToken);
        var stored = AccountForm.Of(customer);
        if (account.Errors(stored) is { Count: > 0 } errors)
        {
            return new FormResult(errors);
        }

        if (customer.Version != account.Version)
        {
            return AnswerToStale(account, customer);
        }

        var isNewEmail = account.Email != stored.Email;
        if (isNewEmail && await requestEmailChange.BeginAsync(customer, account, cancellationToken) is { } refused)
        {
            return new FormResult([refused]);
        }

        customer.FirstName = account.FirstName!;
        customer.LastName = account.LastName!;
        customer.Company = account.Company;
        customer.PhoneNumber = account.Phone;
        customer.Language = account.Language;
        customer.TimeZoneId = account.TimeZone!;
        customer.Version++;
        activity.Add(customerId, ActivityKind.AccountInformationUpdated);
        if (!await database.SaveUnlessStaleAsync(cancellationToken))
        {
            return AnswerToStale(account, await FindAsync(customerId, cancellationToken));
        }

        if (isNewEmail)
        {
            await mails.TellEmailChangeRequestedAsync(customer, account.Email!, cancellationToken);
        }

        return FormResult.Success;
    }

    private static FormResult AnswerToStale(AccountForm typed, Customer customer) =>
        typed.ChangesSince(AccountForm.Of(customer)).ToResult(customer.Version);

    private Task<Customer> FindAsync(Guid customerId, CancellationToken cancellationToken) =>
        database.Users.SingleAsync(customer => customer.Id == customerId, cancellationToken);
}
