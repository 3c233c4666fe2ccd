using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Trials;

// Switches on what is wrong for a scenario's customers: nothing in an ordinary run.
internal sealed class MisbehaviorSwitch(PortalTarget target, TrialRound round)
{
    private readonly Trial? _trial = round.Current;

    // Every request of the scenario's browsers says for whom it is, so that misbehaviors act before a login as well. The login ID
    // stays the same, whatever becomes of the customer's.
    public async Task<IReadOnlyDictionary<string, string>> StartAsync(Customer customer)
    {
        if (_trial is null)
        {
            return new Dictionary<string, string>();
        }

        _trial.LoginId = customer.LoginId;
        await SwitchOnAsync(customer);
        return new Dictionary<string, string> { [TestSupportClient.CustomerHeader] = customer.LoginId };
    }

    // A registered customer is also known to what happens outside of the browsers, such as the end of a month.
    public async Task SwitchOnAsync(Customer customer)
    {
        foreach (var misbehavior in _trial?.Misbehaviors ?? [])
        {
            await target.TestSupport.MisbehaveAsync(misbehavior.Name, customer);
        }
    }
}
