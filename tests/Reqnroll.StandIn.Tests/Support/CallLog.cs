namespace Reqnroll.StandIn.Tests.Support;

/// <summary>What bindings did, in order. One for each test, injected into its bindings.</summary>
public sealed class CallLog
{
    public List<string> Entries { get; } = [];

    public void Add(string entry) => Entries.Add(entry);
}
