namespace PortalAcceptance.AllureStandIn.Tests.ResultFormat;

internal enum ResultStatus
{
    None,
    Failed,
    Broken,
    Passed,
    Skipped,
}
