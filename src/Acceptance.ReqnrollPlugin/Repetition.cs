namespace PortalAcceptance.ReqnrollPlugin;

// Which of several runs of the same scenario is at work here. Unlike retries, repetitions don't follow from one another, and run
// side by side.
public static class Repetition
{
    private static readonly AsyncLocal<int> _number = new();

    // From 1.
    public static int Number
    {
        get => Math.Max(1, _number.Value);
        set => _number.Value = value;
    }
}
