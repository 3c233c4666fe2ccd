namespace PortalAcceptance.AllureStandIn.Tests;

/// <summary>A folder that is deleted with the test that created it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("allure-stand-in-");

    public string FullName => _folder.FullName;

    public string File(params string[] path) => Path.Combine([FullName, .. path]);

    /// <summary>Writes a configuration file and returns its path.</summary>
    public string Configuration(string json, string name = "allureConfig.json")
    {
        System.IO.File.WriteAllText(File(name), json);
        return File(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
