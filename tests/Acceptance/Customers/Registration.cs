using NUnit.Framework;
using PortalAcceptance.Acceptance.Accounts;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Trials;

namespace PortalAcceptance.Acceptance.Customers;

internal sealed class Registration(PortalTarget target, Screen screen, MisbehaviorSwitch misbehavior, ScenarioAccount account)
{
    // Customers who signed up six months ago have several whole months to charge.
    private readonly DateTimeOffset _signedUpAt = new(target.Today.AddMonths(-6), TimeOnly.MinValue, TimeSpan.Zero);

    private readonly Dictionary<Customer, Task> _registered = [];

    public Task EnsureAsync(Customer customer)
    {
        if (account.IsOf(customer))
        {
            return Task.CompletedTask;
        }

        if (!_registered.TryGetValue(customer, out var registered))
        {
            registered = _registered[customer] = RegisterAsync(customer);
        }

        return registered;
    }

    private async Task RegisterAsync(Customer customer)
    {
        if (!target.HasTestSupport)
        {
            Assert.Ignore(target.NoCustomers);
        }

        await target.TestSupport.RegisterAsync(customer, screen.View.Wording.Language, _signedUpAt);
        await misbehavior.SwitchOnAsync(customer);
    }
}
