namespace PortalAcceptance.Portal;

internal static class PortalFiles
{
    // The project folder under "dotnet run" and "dotnet watch", so that edits show at once; otherwise the copy beside
    // the assembly.
    public static string Folder =>
        File.Exists(Path.Combine(Environment.CurrentDirectory, "Portal.csproj"))
            ? Environment.CurrentDirectory
            : Path.GetDirectoryName(typeof(PortalFiles).Assembly.Location)!;
}
