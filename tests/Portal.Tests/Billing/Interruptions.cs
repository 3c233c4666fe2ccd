namespace PortalAcceptance.Portal.Tests.Billing;

internal sealed class Interruptions
{
    public const string AfterMail = "after an email";

    private string? _previous;
    private int _passed;

    public int? KillAt { get; set; }

    public Action<string> Kill { get; init; } = _ => throw new Killed();

    public string? KilledAt { get; private set; }

    public bool IsKilledOverMail { get; private set; }

    public static async Task SurviveAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception exception) when (exception is Killed or AggregateException { InnerException: Killed })
        {
            // The test requested this kill.
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
