namespace PortalAcceptance.SandboxGateway.Tests;

internal sealed class GatewayInFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sandbox-gateway-");

    public GatewayInFile() => Gateway = Open();

    public SandboxCardGateway Gateway { get; private set; }

    public SandboxCardGateway Open() => new(Path.Combine(_folder.FullName, "books.db"), TimeProvider.System);

    public void Restart()
    {
        Gateway.Dispose();
        Gateway = Open();
    }

    public string ReadFiles() => string.Concat(_folder.GetFiles().Select(file =>
    {
        using var stream = file.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }));

    public void Dispose()
    {
        Gateway.Dispose();
        _folder.Delete(recursive: true);
    }
}
