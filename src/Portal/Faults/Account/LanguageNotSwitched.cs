using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Faults.Account;

/// <summary>Saves the section in the language in which it was read.</summary>
internal sealed class LanguageNotSwitched(ISectionUpdate<AccountInformation> update) : ISectionUpdate<AccountInformation>
{
    public Task<FormResult> SaveAsync(Guid customerId, AccountInformation input, CancellationToken cancellationToken)
    {
        input.Language = Languages.Current;
        return update.SaveAsync(customerId, input, cancellationToken);
    }
}
