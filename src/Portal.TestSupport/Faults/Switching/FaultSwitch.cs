using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

/// <summary>
/// Knows which faults are on for whom, and puts those of the customer being served in front of what they spoil. While none
/// is on for that customer it hands back what it was given, and nothing of any fault exists.
/// </summary>
/// <param name="steered">Says who is being served.</param>
/// <param name="services">Has what the decorators of services that live as long as the portal need.</param>
internal sealed class FaultSwitch(SteeredCustomers steered, IServiceProvider services)
{
    private readonly ConcurrentDictionary<SteeredCustomer, ImmutableHashSet<Fault>> _customers = new();
    private readonly ConcurrentDictionary<Fault, int> _acted = new();
    private ImmutableHashSet<Fault> _everybody = [];

    /// <summary>Switches a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="customer">For whom; null means everybody.</param>
    /// <param name="isOn">Whether it is to be on.</param>
    public void Set(Fault fault, SteeredCustomer? customer, bool isOn)
    {
        ImmutableHashSet<Fault> Switch(ImmutableHashSet<Fault> faults) => isOn ? faults.Add(fault) : faults.Remove(fault);
        if (customer is null)
        {
            ImmutableInterlocked.Update(ref _everybody, Switch);
        }
        else
        {
            _customers.AddOrUpdate(customer, _ => Switch([]), (_, faults) => Switch(faults));
        }
    }

    /// <summary>Switches everything off.</summary>
    /// <param name="customer">For whom; null means everybody, and each customer too.</param>
    public void Clear(SteeredCustomer? customer)
    {
        if (customer is not null)
        {
            _customers.TryRemove(customer, out _);
            return;
        }

        ImmutableInterlocked.Update(ref _everybody, _ => []);
        _customers.Clear();
    }

    /// <summary>Whether a fault is on for everybody.</summary>
    public bool IsOnForEverybody(Fault fault) => _everybody.Contains(fault);

    /// <summary>For whom in particular a fault is on, in the order of the login IDs.</summary>
    public IReadOnlyList<string> CustomersWith(Fault fault) =>
        [.. _customers.Where(entry => entry.Value.Contains(fault)).Select(entry => entry.Key.LoginId).Order(StringComparer.Ordinal)];

    /// <summary>How often a fault was put in front of something since the portal started.</summary>
    public int TimesActed(Fault fault) => _acted.GetValueOrDefault(fault);

    /// <summary>What the customer being served gets in place of a service that lives as long as the portal.</summary>
    public T Around<T>(T service)
        where T : class => Around(service, services);

    /// <summary>What the customer being served gets in place of a service: that service itself, unless a fault is on there.</summary>
    public T Around<T>(T service, IServiceProvider provider)
        where T : class => Points<T>().Aggregate(service, (inner, point) => Create<T>(point, provider, inner));

    /// <summary>What the customer being served gets beside what the portal has of the kind.</summary>
    public IEnumerable<T> Active<T>()
        where T : class => Points<T>().Select(point => Create<T>(point, services));

    // In the catalog's order, whatever the order of switching on.
    private IEnumerable<FaultPoint> Points<TSeam>()
    {
        var own = steered.Served is { } customer ? _customers.GetValueOrDefault(customer) : null;
        if (_everybody.IsEmpty && own is null or { IsEmpty: true })
        {
            yield break;
        }

        foreach (var fault in FaultCatalog.All.Where(fault => _everybody.Contains(fault) || own?.Contains(fault) is true))
        {
            foreach (var point in fault.Points.Where(point => point.Seam == typeof(TSeam)))
            {
                _acted.AddOrUpdate(fault, 1, (_, times) => times + 1);
                yield return point;
            }
        }
    }

    private static T Create<T>(FaultPoint point, IServiceProvider provider, params object[] inner) =>
        (T)ActivatorUtilities.CreateInstance(provider, point.Decorator, [.. inner, .. point.Arguments]);
}
