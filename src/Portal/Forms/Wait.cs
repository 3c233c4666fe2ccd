namespace PortalAcceptance.Portal.Forms;

/// <summary>Says in an error how long to wait.</summary>
internal static class Wait
{
    private static readonly TimeSpan _longestInSeconds = TimeSpan.FromSeconds(90);

    /// <summary>Says it in seconds if it is short, else in minutes; rounded up, so that whoever waits as long is served.</summary>
    /// <param name="field">The input that the error is about; empty when it is the form as a whole.</param>
    /// <param name="wait">How long.</param>
    /// <param name="inSeconds">The message with a number of seconds, always a multiple of ten.</param>
    /// <param name="inMinutes">The message with a number of minutes, always more than one.</param>
    public static FieldError Error(string field, TimeSpan wait, string inSeconds, string inMinutes) => wait <= _longestInSeconds
        ? new FieldError(field, inSeconds, Math.Max(1, Math.Ceiling(wait.TotalSeconds / 10)) * 10)
        : new FieldError(field, inMinutes, Math.Ceiling(wait.TotalMinutes));
}
