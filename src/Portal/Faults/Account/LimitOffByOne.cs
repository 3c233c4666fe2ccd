using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Account;

/// <summary>Counts one character too many in a first name.</summary>
internal sealed class LimitOffByOne(ISectionUpdate<AccountInformation> update) : ISectionUpdate<AccountInformation>
{
    public async Task<FormResult> SaveAsync(Guid customerId, AccountInformation input, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors().Limit(nameof(input.FirstName), $"{Text.Tidy(input.FirstName)}.", CustomerLimits.Name);
        return errors.Count > 0 ? new FormResult(errors) : await update.SaveAsync(customerId, input, cancellationToken);
    }
}
