using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

// A build of the portal for mutation testing contains mutants, and asks here at each of them whether it is on for the
// customer who is being served.
internal sealed class MutantSwitch : IDisposable
{
    // Under this name the mutated portal finds the switches.
    internal const string Name = "PortalAcceptance.Mutants";

    private const string Prefix = "mutant-";

    // Of each portal in the process: a scenario may start one of its own.
    private static ImmutableList<MutantSwitch> _all = [];

    private readonly SteeredCustomers _steered;
    private readonly ConcurrentDictionary<SteeredCustomer, ImmutableHashSet<int>> _on = new();
    private readonly ConcurrentDictionary<SteeredCustomer, ConcurrentDictionary<int, bool>> _reached = new();

    public MutantSwitch(SteeredCustomers steered)
        : this(steered, Count)
    {
    }

    internal MutantSwitch(SteeredCustomers steered, int count)
    {
        _steered = steered;
        if (count > 0)
        {
            ImmutableInterlocked.Update(ref _all, all => all.Add(this));
            AppContext.SetData(Name, (Func<int, bool>)(mutant => _all.Any(each => each.IsOn(mutant))));
        }
    }

    // 0 unless the portal is such a build.
    private static int Count { get; } = typeof(PortalApplication).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(metadata => metadata.Key == Name).Select(metadata => int.Parse(metadata.Value!, null)).SingleOrDefault();

    // By its name, such as "mutant-7". Number 0 changes nothing. Null if the portal has no such mutant.
    public static int? Find(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(name[Prefix.Length..], out var number) && number >= 0 && number <= Count && Count > 0 ? number : null;

    public void Set(int mutant, SteeredCustomer customer, bool isOn)
    {
        ImmutableHashSet<int> Switch(ImmutableHashSet<int> mutants) => isOn ? mutants.Add(mutant) : mutants.Remove(mutant);
        _on.AddOrUpdate(customer, _ => Switch([]), (_, mutants) => Switch(mutants));
    }

    public IEnumerable<string> ReachedBy(SteeredCustomer customer) =>
        _reached.GetValueOrDefault(customer)?.Keys.Order().Select(number => $"{Prefix}{number}") ?? [];

    public void Dispose() => ImmutableInterlocked.Update(ref _all, all => all.Remove(this));

    private bool IsOn(int mutant)
    {
        if (_steered.Faulty is not { } customer)
        {
            return false;
        }

        _reached.GetOrAdd(customer, _ => new()).TryAdd(mutant, true);
        return _on.GetValueOrDefault(customer)?.Contains(mutant) is true;
    }
}
