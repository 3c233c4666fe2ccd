namespace PortalAcceptance.Portal.Tests.Support;

internal static class Repository
{
    public static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "PortalAcceptance.sln")))
            {
                folder = folder.Parent ?? throw new InvalidOperationException("These tests read the portal's sources, and no folder above them is the repository's.");
            }

            return folder.FullName;
        }
    }
}
