namespace PortalAcceptance.Portal.Sessions;

/// <summary>How long a customer stays logged in (<c>Portal:Sessions</c>).</summary>
public sealed class SessionOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Portal:Sessions";

    /// <summary>After how long a session that nobody uses ends.</summary>
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromHours(2);

    /// <summary>After how long a session ends however much it is used.</summary>
    public TimeSpan AbsoluteLifetime { get; set; } = TimeSpan.FromHours(12);
}
