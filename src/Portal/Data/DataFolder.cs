namespace PortalAcceptance.Portal.Data;

/// <summary>The folder that the portal writes into: <c>Portal:DataFolder</c>, or <c>App_Data</c> beside the portal's files.</summary>
/// <param name="configuration">The portal's configuration.</param>
/// <param name="environment">Says what a relative path is relative to.</param>
public sealed class DataFolder(IConfiguration configuration, IHostEnvironment environment)
{
    /// <summary>The folder's absolute path.</summary>
    public string Path { get; } =
        System.IO.Path.GetFullPath(configuration["Portal:DataFolder"] ?? "App_Data", environment.ContentRootPath);

    /// <summary>The path of a file or folder in it; the data folder itself is made if need be.</summary>
    public string Combine(string name)
    {
        Directory.CreateDirectory(Path);
        return System.IO.Path.Combine(Path, name);
    }
}
