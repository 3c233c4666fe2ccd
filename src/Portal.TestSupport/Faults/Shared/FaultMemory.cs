using System.Collections.Concurrent;

namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

// What a fault remembers of a customer or a card, to bring it up at the wrong time. Lost when the process ends.
internal sealed class FaultMemory<TFault, T>
    where T : class
{
    private readonly ConcurrentDictionary<object, T> _values = new();

    public void Remember(object about, T value) => _values[about] = value;

    public T RememberFirst(object about, T value) => _values.GetOrAdd(about, value);

    public T? Recall(object about) => _values.GetValueOrDefault(about);
}
