namespace PortalAcceptance.Portal.Tests.Billing;

/// <summary>Kills the work under way just before or just after it does something that outlives it.</summary>
internal sealed class Interruptions
{
    public const string AfterMail = "after an e-mail";

    private string? _previous;
    private int _passed;

    public int? KillAt { get; set; }

    /// <summary>How it is killed, given what the moment is. Unless told otherwise the work is broken off, and the process lives.</summary>
    public Action<string> Kill { get; init; } = _ => throw new Killed();

    public string? KilledAt { get; private set; }

    /// <summary>Whether an e-mail was sent and not yet noted as sent when the kill came. It is the one thing that is done again.</summary>
    public bool IsKilledOverMail { get; private set; }

    public static async Task SurviveAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception exception) when (exception is Killed or AggregateException { InnerException: Killed })
        {
            // The kill that the test asked for.
        }
    }

    public void Pass(string moment)
    {
        if (Interlocked.Increment(ref _passed) >= KillAt)
        {
            IsKilledOverMail |= KilledAt is null && AfterMail == (moment == "before a save" ? _previous : moment);
            KilledAt ??= moment;
            Kill(moment);
        }

        _previous = moment;
    }

    internal sealed class Killed() : Exception("The process was killed.");
}
