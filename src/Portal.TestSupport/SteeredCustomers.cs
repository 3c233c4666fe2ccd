using System.Collections.Concurrent;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.TestSupport;

internal sealed class SteeredCustomers
{
    private readonly ConcurrentDictionary<string, SteeredCustomer> _byLoginId = new();
    private readonly ConcurrentDictionary<Guid, SteeredCustomer> _byId = new();
    private readonly AsyncLocal<SteeredCustomer?> _served = new();
    private readonly AsyncLocal<(bool IsNamed, SteeredCustomer? Customer)> _acting = new();

    public bool Any => !_byLoginId.IsEmpty;

    public SteeredCustomer? Served => _served.Value;

    // Whose faults act: those of the customer being served, unless the request names another one, who may have none.
    public SteeredCustomer? Faulty => _acting.Value is (true, var named) ? named : _served.Value;

    // Lasts until the calling asynchronous method ends.
    public void Serve(Guid customerId) => _served.Value = _byId.GetValueOrDefault(customerId);

    // For an address without a customer: someone who is about to sign up, or who has typed only what stands before the
    // @.
    public void Serve(string typed)
    {
        var isWhole = typed.Contains('@', StringComparison.Ordinal);
        _served.Value = isWhole || typed.Length == 0
            ? _byLoginId.GetValueOrDefault(EmailAddress.Normalize(typed))
            : _byLoginId.Values.FirstOrDefault(customer => customer.LoginId.StartsWith($"{typed}@", StringComparison.OrdinalIgnoreCase));
    }

    // Lasts until the calling asynchronous method ends.
    public void ActFor(SteeredCustomer? customer) => _acting.Value = (true, customer);

    public SteeredCustomer? Find(string loginId) => _byLoginId.GetValueOrDefault(EmailAddress.Normalize(loginId));

    public SteeredCustomer Steer(string loginId, Guid? customerId)
    {
        var customer = customerId is { } id && _byId.TryGetValue(id, out var known)
            ? known
            // A login ID that a customer has given up may belong to another one later.
            : _byLoginId.AddOrUpdate(
                EmailAddress.Normalize(loginId),
                _ => new SteeredCustomer(loginId),
                (_, owner) => owner.Id is null || owner.Id == customerId ? owner : new SteeredCustomer(loginId));
        if (customerId is { } signedUp)
        {
            customer.Id = signedUp;
            _byId[signedUp] = customer;
        }

        return customer;
    }
}
