namespace PortalAcceptance.Portal.Forms;

internal static class Wait
{
    private static readonly TimeSpan _longestInSeconds = TimeSpan.FromSeconds(90);

    // In seconds if short, otherwise in minutes; rounded up, so that a customer who waits that long is served.
    public static FieldError Error(string field, TimeSpan wait, string inSeconds, string inMinutes) => wait <= _longestInSeconds
        ? new FieldError(field, inSeconds, Math.Max(1, Math.Ceiling(wait.TotalSeconds / 10)) * 10)
        : new FieldError(field, inMinutes, Math.Ceiling(wait.TotalMinutes));
}
