using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Customers;

internal sealed class Registration(PortalTarget target, Screen screen)
{
    // Customers who signed up six months ago have several whole months to charge.
    private readonly DateTimeOffset _signedUpAt = new(target.Today.AddMonths(-6), TimeOnly.MinValue, TimeSpan.Zero);

    private readonly Dictionary<Customer, Task> _registered = [];

    public Task EnsureAsync(Customer customer)
    {
        if (!_registered.TryGetValue(customer, out var registered))
        {
            registered = _registered[customer] = target.TestSupport.RegisterAsync(customer, screen.View.Wording.Language, _signedUpAt);
        }

        return registered;
    }
}
