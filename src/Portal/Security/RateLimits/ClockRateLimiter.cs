using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace PortalAcceptance.Portal.Security.RateLimits;

/// <summary>
/// Limits by the portal's clock; the framework's own limiters go by the machine's. It is the "generic cell rate algorithm":
/// each request pushes a point in time on by its share of the span, and none may push it further ahead than the whole span.
/// </summary>
/// <param name="requests">How many requests.</param>
/// <param name="within">Within how long.</param>
/// <param name="clock">The portal's clock.</param>
internal sealed class ClockRateLimiter(int requests, TimeSpan within, TimeProvider clock) : RateLimiter
{
    private readonly TimeSpan _share = within / requests;
    private readonly Lock _lock = new();
    private DateTimeOffset _forgottenAt = DateTimeOffset.MinValue;

    /// <summary>For how long there has been nothing to remember; null while there is.</summary>
    public override TimeSpan? IdleDuration
    {
        get
        {
            lock (_lock)
            {
                return clock.GetUtcNow() - _forgottenAt is { Ticks: >= 0 } idle ? idle : null;
            }
        }
    }

    public override RateLimiterStatistics? GetStatistics() => null;

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            // What is further ahead than the span was noted by a clock that has been set back since.
            var from = _forgottenAt > now && _forgottenAt - now <= within ? _forgottenAt : now;
            var next = from + (_share * permitCount);
            if (next - now > within)
            {
                return new Lease(next - now - within);
            }

            _forgottenAt = next;
            return Lease.Granted;
        }
    }

    // Nobody is kept waiting: a page says how long to wait.
    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) =>
        ValueTask.FromResult(AttemptAcquireCore(permitCount));

    private sealed class Lease(TimeSpan? retryAfter) : RateLimitLease
    {
        public static Lease Granted { get; } = new(null);

        public override bool IsAcquired => retryAfter is null;

        public override IEnumerable<string> MetadataNames => IsAcquired ? [] : [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, [NotNullWhen(true)] out object? metadata)
        {
            metadata = metadataName == MetadataName.RetryAfter.Name ? retryAfter : null;
            return metadata is not null;
        }
    }
}
