using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

// Decorates services for the customers that have faults. For everyone else it returns the original service.
internal sealed class FaultSwitch(SteeredCustomers steered, IServiceProvider services)
{
    private readonly ConcurrentDictionary<SteeredCustomer, ImmutableHashSet<Fault>> _customers = new();
    private readonly ConcurrentDictionary<Fault, int> _acted = new();
    private ImmutableHashSet<Fault> _everybody = [];

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

    public bool IsOnForEverybody(Fault fault) => _everybody.Contains(fault);

    public IReadOnlyList<string> CustomersWith(Fault fault) =>
        [.. _customers.Where(entry => entry.Value.Contains(fault)).Select(entry => entry.Key.LoginId).Order(StringComparer.Ordinal)];

    public int TimesActed(Fault fault) => _acted.GetValueOrDefault(fault);

    // For services that live as long as the portal.
    public T Around<T>(T service)
        where T : class => Around(service, services);

    public T Around<T>(T service, IServiceProvider provider)
        where T : class => Points<T>().Aggregate(service, (inner, point) => Create<T>(point, provider, inner));

    public IEnumerable<T> Active<T>()
        where T : class => Points<T>().Select(point => Create<T>(point, services));

    // In the order of the catalog, not of switching on.
    private IEnumerable<FaultPoint> Points<TSeam>()
    {
        var own = steered.Faulty is { } customer ? _customers.GetValueOrDefault(customer) : null;
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
