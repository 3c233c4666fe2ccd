namespace PortalAcceptance.Portal.Tests.Support;

internal static class StaleSave
{
    public const string Message = "This section was changed elsewhere since you opened it. Check the values below and save again.";
}
