namespace PortalAcceptance.AllureStandIn.Tests;

internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("allure-stand-in-");

    public string FullName => _folder.FullName;

    public string File(params string[] path) => Path.Combine([FullName, .. path]);

    public string Configuration(string json, string name = "allureConfig.json")
    {
        System.IO.File.WriteAllText(File(name), json);
        return File(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
