namespace PortalAcceptance.Portal.Customers;

/// <summary>One sign-in or change on an account: when, what, from where; never a secret.</summary>
public sealed class Activity
{
    /// <summary>The key of this row.</summary>
    public Guid Id { get; set; }

    /// <summary>Whose account.</summary>
    public Guid CustomerId { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>What.</summary>
    public ActivityKind Kind { get; set; }

    /// <summary>The IP address that the request came from; null when the portal acted by itself.</summary>
    public string? IpAddress { get; set; }
}
