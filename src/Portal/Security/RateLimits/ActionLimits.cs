namespace PortalAcceptance.Portal.Security.RateLimits;

/// <summary>How often one action may be done.</summary>
public sealed class ActionLimits
{
    /// <summary>From one address: of a client, or for IPv6 of its network (/64).</summary>
    public RateLimit PerAddress { get; set; } = new();

    /// <summary>For one account, whether it exists or not.</summary>
    public RateLimit PerAccount { get; set; } = new();

    /// <summary>Whether both are limits.</summary>
    internal bool AreValid => PerAddress.IsValid && PerAccount.IsValid;

    /// <summary>Makes the limits of an action.</summary>
    internal static ActionLimits Of(int perAddress, int perAccount, TimeSpan within) => new()
    {
        PerAddress = new RateLimit { Requests = perAddress, Within = within },
        PerAccount = new RateLimit { Requests = perAccount, Within = within },
    };
}
