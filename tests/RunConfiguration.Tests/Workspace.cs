namespace PortalAcceptance.RunConfiguration.Tests;

internal sealed class Workspace : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("run-settings-").FullName;

    public string ConfigFile => Path.Combine(Folder, RunSettings.FileName);

    public Dictionary<string, string> Environment { get; } = [];

    public Dictionary<string, string> Options { get; } = [];

    public static Workspace With(string json, params (string Name, string Value)[] environment)
    {
        var workspace = new Workspace();
        File.WriteAllText(workspace.ConfigFile, json);
        foreach (var (name, value) in environment)
        {
            workspace.Environment[name] = value;
        }
        return workspace;
    }

    public RunSettingsSource Source() => new()
    {
        Environment = Environment,
        Options = Options,
        CurrentDirectory = Folder,
        SearchFrom = [Folder],
        LogicalCores = 8,
    };

    public RunSettings Load() => RunSettings.Load(Source());

    public string Refusal() => FluentActions.Invoking(Load).Should().Throw<RunSettingsException>().Which.Message;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
