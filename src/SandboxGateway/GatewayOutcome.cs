namespace PortalAcceptance.SandboxGateway;

/// <summary>What the issuer said.</summary>
public enum GatewayOutcome
{
    /// <summary>Approved.</summary>
    Approved,

    /// <summary>Declined without a reason.</summary>
    Declined,

    /// <summary>Declined for lack of funds.</summary>
    InsufficientFunds,

    /// <summary>Declined because the card has expired.</summary>
    ExpiredCard,
}
