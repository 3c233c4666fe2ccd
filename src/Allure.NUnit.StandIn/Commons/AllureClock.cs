using System.Diagnostics;

namespace Allure.Net.Commons;

/// <summary>Tells the time as Allure writes it, and never goes back, as a machine's clock may when it is set.</summary>
internal static class AllureClock
{
    private static readonly long _startedAt = Stopwatch.GetTimestamp();
    private static readonly DateTimeOffset _startTime = DateTimeOffset.UtcNow;

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public static long Now => (_startTime + Stopwatch.GetElapsedTime(_startedAt)).ToUnixTimeMilliseconds();
}
