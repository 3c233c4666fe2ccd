using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.TestSupport;

/// <summary>Finds the customer that a test suite means to steer.</summary>
/// <param name="customers">Knows the customers.</param>
/// <param name="steered">Keeps whom it found.</param>
internal sealed class CustomerFinder(CustomerManager customers, SteeredCustomers steered)
{
    /// <summary>The customer with a login ID; null when there is none.</summary>
    public async Task<SteeredCustomer?> FindAsync(string loginId, CancellationToken cancellationToken) =>
        await customers.FindByLoginIdAsync(loginId.Trim(), cancellationToken) is { } customer
            ? steered.Steer(customer.LoginId, customer.Id)
            : null;
}
