namespace PortalAcceptance.Portal.Sessions;

internal sealed class SessionOptions
{
    public const string Section = "Portal:Sessions";

    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromHours(2);

    public TimeSpan AbsoluteLifetime { get; set; } = TimeSpan.FromHours(12);
}
