namespace PortalAcceptance.SandboxGateway;

public enum GatewayOutcome
{
    Approved,

    Declined,

    InsufficientFunds,

    ExpiredCard,
}
