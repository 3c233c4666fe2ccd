using System.Text.Json.Nodes;

namespace Reqnroll.Messages;

/// <summary>Times and durations as messages write them: whole seconds and the nanoseconds beyond.</summary>
internal static class MessageTime
{
    private const int NanosecondsPerTick = 100;

    /// <summary>The time now, since 1970 in UTC.</summary>
    public static JsonObject Now() => Of(DateTimeOffset.UtcNow - DateTimeOffset.UnixEpoch);

    /// <summary>A length of time.</summary>
    public static JsonObject Of(TimeSpan time) => new()
    {
        ["seconds"] = time.Ticks / TimeSpan.TicksPerSecond,
        ["nanos"] = time.Ticks % TimeSpan.TicksPerSecond * NanosecondsPerTick,
    };
}
