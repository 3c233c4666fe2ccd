namespace PortalAcceptance.Portal.Data;

// Portal:DataFolder, or App_Data beside the portal's files.
internal sealed class DataFolder(IConfiguration configuration, IHostEnvironment environment)
{
    public string Path { get; } =
        System.IO.Path.GetFullPath(configuration["Portal:DataFolder"] ?? "App_Data", environment.ContentRootPath);

    public string Combine(string name)
    {
        Directory.CreateDirectory(Path);
        return System.IO.Path.Combine(Path, name);
    }
}
