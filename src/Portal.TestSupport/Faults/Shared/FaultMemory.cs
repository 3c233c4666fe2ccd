using System.Collections.Concurrent;

namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

/// <summary>What a fault has to remember of a customer or a card in order to bring it up at the wrong time. It dies with the process.</summary>
/// <typeparam name="TFault">Whose memory it is.</typeparam>
/// <typeparam name="T">What is remembered.</typeparam>
internal sealed class FaultMemory<TFault, T>
    where T : class
{
    private readonly ConcurrentDictionary<object, T> _values = new();

    public void Remember(object about, T value) => _values[about] = value;

    public T RememberFirst(object about, T value) => _values.GetOrAdd(about, value);

    public T? Recall(object about) => _values.GetValueOrDefault(about);
}
