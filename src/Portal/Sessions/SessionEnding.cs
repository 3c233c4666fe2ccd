namespace PortalAcceptance.Portal.Sessions;

internal sealed class SessionEnding
{
    // Null or empty ends all sessions but the current one.
    public string? Session { get; set; }

    public string? CurrentPassword { get; set; }
}
