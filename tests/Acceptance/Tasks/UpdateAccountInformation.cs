using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class UpdateAccountInformation(Screen screen, Customer customer, CustomerFaker faker)
{
    public async Task UpdateAsync()
    {
        customer.Account = faker.Account();
        await screen.Settings.Account.UpdateAsync(customer.Account);
    }
}
