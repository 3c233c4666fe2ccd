using System.Threading.RateLimiting;
using PortalAcceptance.Portal.Security.RateLimits;
using PortalAcceptance.Portal.Tests.Billing;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed class ClockRateLimiterTests
{
    [Test]
    public void AllowsSoManyAtOnceAndThenEvenlyAsTimeGoesBy()
    {
        var clock = new ManualClock("2026-12-01T09:00:00Z");
        using var limiter = new ClockRateLimiter(3, TimeSpan.FromMinutes(3), clock);

        Take(limiter, 4).Should().Equal(true, true, true, false);
        clock.Advance(TimeSpan.FromMinutes(1));
        Take(limiter, 2).Should().Equal(true, false);
        clock.Advance(TimeSpan.FromHours(1));
        Take(limiter, 4).Should().Equal(true, true, true, false);
    }

    [Test]
    public void SaysHowLongToWait()
    {
        using var limiter = new ClockRateLimiter(3, TimeSpan.FromMinutes(3), new ManualClock("2026-12-01T09:00:00Z"));
        Take(limiter, 3);

        limiter.AttemptAcquire().TryGetMetadata(MetadataName.RetryAfter, out var wait).Should().BeTrue();

        wait.Should().Be(TimeSpan.FromMinutes(1));
    }

    [Test]
    public void ForgetsWhatWasNotedByAClockThatHasBeenSetBack()
    {
        var clock = new ManualClock("2031-12-01T09:00:00Z");
        using var limiter = new ClockRateLimiter(1, TimeSpan.FromMinutes(3), clock);
        Take(limiter, 2).Should().Equal(true, false);

        clock.AdjustTime(new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero));

        Take(limiter, 2).Should().Equal(true, false);
    }

    [Test]
    public void HasNothingToRememberOnceTheSpanIsOver()
    {
        var clock = new ManualClock("2026-12-01T09:00:00Z");
        using var limiter = new ClockRateLimiter(1, TimeSpan.FromMinutes(3), clock);
        Take(limiter, 1);

        limiter.IdleDuration.Should().BeNull();
        clock.Advance(TimeSpan.FromMinutes(5));
        limiter.IdleDuration.Should().Be(TimeSpan.FromMinutes(2));
    }

    private static bool[] Take(RateLimiter limiter, int times) =>
        [.. Enumerable.Range(0, times).Select(_ => limiter.AttemptAcquire().IsAcquired)];
}
