using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class UpdateAccountInformation(Screen screen, Customer customer, CustomerFaker faker)
{
    public Task UpdateAsync() => UpdateAsync(faker.Account());

    public Task RemoveOptionsAsync() => UpdateAsync(customer.Account with { Company = "", Phone = "" });

    private Task UpdateAsync(AccountInformation account)
    {
        customer.Account = account;
        return screen.Settings.Account.UpdateAsync(account);
    }
}
