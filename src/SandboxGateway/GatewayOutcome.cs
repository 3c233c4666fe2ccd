namespace PortalAcceptance.SandboxGateway;

internal enum GatewayOutcome
{
    Approved,

    Declined,

    InsufficientFunds,

    ExpiredCard,
}
