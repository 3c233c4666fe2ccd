namespace PortalAcceptance.Portal.Tests.Billing;

/// <summary>Kills the work under way just before or just after it does something that outlives it.</summary>
internal sealed class Interruptions
{
    private int _passed;

    /// <summary>Which moment the next kill comes at, from 1; null lets everything pass.</summary>
    public int? KillAt { get; set; }

    /// <summary>What the moment of the kill was, for the test's message.</summary>
    public string? KilledAt { get; private set; }

    /// <summary>Comes to a moment. What is dead stays dead, whatever caught the kill.</summary>
    public void Pass(string moment)
    {
        if (Interlocked.Increment(ref _passed) >= KillAt)
        {
            KilledAt ??= moment;
            throw new Killed();
        }
    }

    /// <summary>Stands for the end of the process: nothing handles it.</summary>
    internal sealed class Killed() : Exception("The process was killed.");
}
