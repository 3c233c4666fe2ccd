namespace PortalAcceptance.Portal.Security.RateLimits;

internal sealed class ActionLimits
{
    // A client's address, or its /64 network for IPv6.
    public RateLimit PerAddress { get; set; } = new();

    // Whether or not the account exists.
    public RateLimit PerAccount { get; set; } = new();

    internal bool AreValid => PerAddress.IsValid && PerAccount.IsValid;

    internal static ActionLimits Of(int perAddress, int perAccount, TimeSpan within) => new()
    {
        PerAddress = new RateLimit { Requests = perAddress, Within = within },
        PerAccount = new RateLimit { Requests = perAccount, Within = within },
    };
}
