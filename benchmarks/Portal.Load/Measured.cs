using System.Diagnostics;

namespace PortalAcceptance.Portal.Load;

// Latencies are those of the steps that count, in ascending stopwatch ticks. Memory is in bytes, sampled once a second.
internal sealed record Measured(
    string Name, TimeSpan Elapsed, long[] Latencies, int Refused, TimeSpan PortalTime, TimeSpan LoadTime, IReadOnlyList<long> Memory)
{
    public int Count => Latencies.Length;

    public double Rate => Count / Elapsed.TotalSeconds;

    // Per step, including refused steps.
    public double PortalMilliseconds => PortalTime.TotalMilliseconds / Math.Max(1, Count + Refused);

    public double LoadMilliseconds => LoadTime.TotalMilliseconds / Math.Max(1, Count + Refused);

    public long MemoryAtFirst => Median(Memory.Take(Tenth));

    public long MemoryAtLast => Median(Memory.TakeLast(Tenth));

    public long MostMemory => Memory.Max();

    private int Tenth => Math.Max(1, Memory.Count / 10);

    public double Percentile(double share) =>
        Count == 0 ? double.NaN : Latencies[Math.Max(0, (int)Math.Ceiling(share * Count) - 1)] * 1000.0 / Stopwatch.Frequency;

    private static long Median(IEnumerable<long> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
