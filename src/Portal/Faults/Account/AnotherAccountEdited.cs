using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Account;

/// <summary>Believes a form that says whose account it is about.</summary>
internal sealed class AnotherAccountEdited(ISectionUpdate<AccountInformation> update, CustomerManager customers, IHttpContextAccessor http)
    : ISectionUpdate<AccountInformation>
{
    public async Task<FormResult> SaveAsync(Guid customerId, AccountInformation input, CancellationToken cancellationToken)
    {
        if (await FindNamedAsync() is not { } named)
        {
            return await update.SaveAsync(customerId, input, cancellationToken);
        }

        // What the section would ask the password for, or refuse as stale, is left alone.
        (input.Email, input.Version) = (named.LoginId, named.Version);
        return await update.SaveAsync(named.Id, input, cancellationToken);
    }

    private async Task<Customer?> FindNamedAsync() =>
        http.HttpContext?.Request.Form["customerId"] is [{ } id] && Guid.TryParse(id, out _) ? await customers.FindByIdAsync(id) : null;
}
