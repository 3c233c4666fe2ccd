using System.Globalization;

namespace PortalAcceptance.Portal.Tests.Billing;

/// <summary>A clock that stands still until a test moves it; timers that fall due fire then.</summary>
internal sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Timer> _timers = [];
    private DateTimeOffset _now = now;

    public ManualClock(string now)
        : this(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture))
    {
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now.ToUniversalTime();
        }
    }

    public void Advance(TimeSpan time) => MoveTo(GetUtcNow() + time);

    public void MoveTo(DateTimeOffset now)
    {
        List<Timer> due;
        lock (_lock)
        {
            _now = now;
            due = [.. _timers.Where(timer => timer.DueAt <= now)];
        }

        due.ForEach(timer => timer.Fire());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        lock (_lock)
        {
            _timers.Add(timer);
        }

        return timer;
    }

    private sealed class Timer(ManualClock clock, Action callback) : ITimer
    {
        private TimeSpan _period;

        public DateTimeOffset? DueAt { get; private set; }

        public void Fire()
        {
            DueAt = DueAfter(_period);
            callback();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            (DueAt, _period) = (DueAfter(dueTime), period);
            return true;
        }

        public void Dispose() => DueAt = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private DateTimeOffset? DueAfter(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? null : clock.GetUtcNow() + time;
    }
}
