namespace PortalAcceptance.AllureStandIn.Tests.ResultFormat;

internal enum ResultStage
{
    Scheduled,
    Running,
    Finished,
    Pending,
    Interrupted,
}
