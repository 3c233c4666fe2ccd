namespace PortalAcceptance.Portal;

/// <summary>Finds the portal's own files, whichever process it runs in.</summary>
internal static class PortalFiles
{
    /// <summary>
    /// The folder that holds <c>wwwroot</c>: the project's own when started there (<c>dotnet run</c>, <c>dotnet watch</c>),
    /// so that edits show at once, else the copy beside the assembly.
    /// </summary>
    public static string Folder =>
        File.Exists(Path.Combine(Environment.CurrentDirectory, "Portal.csproj"))
            ? Environment.CurrentDirectory
            : Path.GetDirectoryName(typeof(PortalFiles).Assembly.Location)!;
}
