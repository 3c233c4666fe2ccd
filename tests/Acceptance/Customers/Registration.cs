using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Customers;

/// <summary>Makes the customers of a scenario known to the portal, in the language of the scenario's browser.</summary>
public sealed class Registration(PortalTarget target, Screen screen)
{
    // Customers of six months' standing have several whole months to be charged for.
    private readonly DateTimeOffset _signedUpAt = new(target.Today.AddMonths(-6), TimeOnly.MinValue, TimeSpan.Zero);

    private readonly Dictionary<Customer, Task> _registered = [];

    /// <summary>Registers a customer, unless that has been done.</summary>
    public Task EnsureAsync(Customer customer)
    {
        if (!_registered.TryGetValue(customer, out var registered))
        {
            registered = _registered[customer] = target.TestSupport.RegisterAsync(customer, screen.View.Wording.Language, _signedUpAt);
        }

        return registered;
    }
}
