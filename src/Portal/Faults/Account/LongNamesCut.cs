using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Account;

/// <summary>Saves as much of a name as there is room for.</summary>
internal sealed class LongNamesCut(ISectionUpdate<AccountInformation> update) : ISectionUpdate<AccountInformation>
{
    public Task<FormResult> SaveAsync(Guid customerId, AccountInformation input, CancellationToken cancellationToken)
    {
        (input.FirstName, input.LastName) = (Cut(input.FirstName), Cut(input.LastName));
        return update.SaveAsync(customerId, input, cancellationToken);
    }

    private static string Cut(string? typed) =>
        Text.Tidy(typed) is { Length: > CustomerLimits.Name } name ? name[..CustomerLimits.Name] : Text.Tidy(typed);
}
