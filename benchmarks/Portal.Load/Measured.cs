using System.Diagnostics;

namespace PortalAcceptance.Portal.Load;

/// <summary>What was measured of a workload.</summary>
/// <param name="Name">What was done.</param>
/// <param name="Elapsed">How long.</param>
/// <param name="Latencies">How long each step took that counts, in ticks of the stopwatch, ascending.</param>
/// <param name="Refused">How many steps were rightly refused.</param>
/// <param name="PortalTime">The processor time that the portal took for it.</param>
/// <param name="LoadTime">The processor time that this program took.</param>
/// <param name="Memory">What the portal held of memory, in bytes, second by second.</param>
public sealed record Measured(
    string Name, TimeSpan Elapsed, long[] Latencies, int Refused, TimeSpan PortalTime, TimeSpan LoadTime, IReadOnlyList<long> Memory)
{
    /// <summary>How many steps counted.</summary>
    public int Count => Latencies.Length;

    /// <summary>Steps a second.</summary>
    public double Rate => Count / Elapsed.TotalSeconds;

    /// <summary>The portal's processor time for a step, refused ones included, in milliseconds.</summary>
    public double PortalMilliseconds => PortalTime.TotalMilliseconds / Math.Max(1, Count + Refused);

    /// <summary>This program's processor time for a step, in milliseconds.</summary>
    public double LoadMilliseconds => LoadTime.TotalMilliseconds / Math.Max(1, Count + Refused);

    /// <summary>The memory held in the first tenth of the time, in bytes: the median.</summary>
    public long MemoryAtFirst => Median(Memory.Take(Tenth));

    /// <summary>The memory held in the last tenth, in bytes: the median.</summary>
    public long MemoryAtLast => Median(Memory.TakeLast(Tenth));

    /// <summary>The most memory held, in bytes.</summary>
    public long MostMemory => Memory.Max();

    private int Tenth => Math.Max(1, Memory.Count / 10);

    /// <summary>The latency that a share of the steps stayed within, in milliseconds.</summary>
    /// <param name="share">The share, above 0, at most 1.</param>
    public double Percentile(double share) =>
        Count == 0 ? double.NaN : Latencies[Math.Max(0, (int)Math.Ceiling(share * Count) - 1)] * 1000.0 / Stopwatch.Frequency;

    private static long Median(IEnumerable<long> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
