namespace PortalAcceptance.Portal.Sessions;

// Without its row, a session's cookie is worthless.
internal sealed class StartedSession
{
    public Guid Id { get; init; }

    public Guid CustomerId { get; init; }

    public DateTimeOffset StartedAt { get; init; }

    public string? IpAddress { get; init; }

    public DateTimeOffset EndsAt { get; init; }
}
