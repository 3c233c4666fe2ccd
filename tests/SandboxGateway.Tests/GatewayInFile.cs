namespace PortalAcceptance.SandboxGateway.Tests;

/// <summary>A gateway on books of its own, which can be closed and opened again as a restart does.</summary>
internal sealed class GatewayInFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sandbox-gateway-");

    public GatewayInFile() => Gateway = Open();

    /// <summary>The gateway that is open now.</summary>
    public SandboxCardGateway Gateway { get; private set; }

    /// <summary>A second process's gateway on the same books.</summary>
    public SandboxCardGateway Open() => new(Path.Combine(_folder.FullName, "books.db"), TimeProvider.System);

    public void Restart()
    {
        Gateway.Dispose();
        Gateway = Open();
    }

    /// <summary>Everything that the gateway has on disk, write-ahead log included.</summary>
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
