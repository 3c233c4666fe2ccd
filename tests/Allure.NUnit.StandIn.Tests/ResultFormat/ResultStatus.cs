namespace PortalAcceptance.AllureStandIn.Tests.ResultFormat;

internal enum ResultStatus
{
    Failed,
    Broken,
    Passed,
    Skipped,
}
