using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace PortalAcceptance.Portal.Security.RateLimits;

// Uses the portal's clock; the framework's limiters use the machine's. This is the generic cell rate algorithm: each
// request moves a point in time forward by its share of the span, at most one span ahead.
internal sealed class ClockRateLimiter(int requests, TimeSpan within, TimeProvider clock) : RateLimiter
{
    private readonly TimeSpan _share = within / requests;
    private readonly Lock _lock = new();
    private DateTimeOffset _forgottenAt = DateTimeOffset.MinValue;

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
            // Anything further ahead than the span was recorded before the clock was set back.
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

    // Requests don't wait: the page says how long to wait.
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
