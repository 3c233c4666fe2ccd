namespace PortalAcceptance.Portal.Sessions;

/// <summary>A session that was started and has not been logged out: without its row, its cookie is worth nothing.</summary>
public sealed class StartedSession
{
    /// <summary>The session; its cookie names it.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public Guid CustomerId { get; init; }

    /// <summary>When it was started.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>The IP address that it was started from; null when that is unknown.</summary>
    public string? IpAddress { get; init; }

    /// <summary>When it ends, however much it is used.</summary>
    public DateTimeOffset EndsAt { get; init; }
}
