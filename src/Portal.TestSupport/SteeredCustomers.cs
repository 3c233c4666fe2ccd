using System.Collections.Concurrent;

namespace PortalAcceptance.Portal.TestSupport;

/// <summary>Whom test support treats differently from everybody else, and which of them is being served.</summary>
internal sealed class SteeredCustomers
{
    private readonly ConcurrentDictionary<string, SteeredCustomer> _byLoginId = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<Guid, SteeredCustomer> _byId = new();
    private readonly AsyncLocal<SteeredCustomer?> _served = new();

    /// <summary>Whether there is any.</summary>
    public bool Any => !_byLoginId.IsEmpty;

    /// <summary>The one being served here; null when it is somebody who is treated like everybody.</summary>
    public SteeredCustomer? Served => _served.Value;

    /// <summary>Serves a customer from here on, until the calling asynchronous method ends.</summary>
    public void Serve(Guid customerId) => _served.Value = _byId.GetValueOrDefault(customerId);

    /// <summary>
    /// Serves whoever is steered by an address that no customer has: somebody who is about to sign up, or has typed only what
    /// stands before the @.
    /// </summary>
    public void Serve(string typed)
    {
        var isWhole = typed.Contains('@', StringComparison.Ordinal);
        _served.Value = isWhole || typed.Length == 0
            ? _byLoginId.GetValueOrDefault(typed)
            : _byLoginId.Values.FirstOrDefault(customer => customer.LoginId.StartsWith($"{typed}@", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The steered customer with a login ID, who is one from now on.</summary>
    /// <param name="loginId">The login ID.</param>
    /// <param name="customerId">The customer; null when nobody has signed up with it yet.</param>
    public SteeredCustomer Steer(string loginId, Guid? customerId)
    {
        var customer = customerId is { } id && _byId.TryGetValue(id, out var known)
            ? known
            // A login ID that its customer has given up may be the next one's.
            : _byLoginId.AddOrUpdate(
                loginId,
                address => new SteeredCustomer(address),
                (address, owner) => owner.Id is null || owner.Id == customerId ? owner : new SteeredCustomer(address));
        if (customerId is { } signedUp)
        {
            customer.Id = signedUp;
            _byId[signedUp] = customer;
        }

        return customer;
    }
}
