namespace PortalAcceptance.Portal.Tests.Support;

/// <summary>What the pages say of a save that came too late.</summary>
internal static class StaleSave
{
    public const string Message = "This section was changed elsewhere since you opened it. Check the values below and save again.";
}
