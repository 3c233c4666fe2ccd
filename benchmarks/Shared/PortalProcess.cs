using System.Diagnostics;

namespace PortalAcceptance.Benchmarks;

internal sealed class PortalProcess : IAsyncDisposable
{
    private readonly Process _process;

    // Reads and discards later output, because a full pipe would block the process.
    private readonly Task _said;

    private PortalProcess(Process process, Uri address, Task said) => (_process, Address, _said) = (process, address, said);

    public Uri Address { get; }

    public int Id => _process.Id;

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    // The program is the path to the assembly of the portal, with or without test support.
    public static async Task<PortalProcess> StartAsync(string program, string dataFolder, IEnumerable<string> settings, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = dataFolder,
            ArgumentList =
            {
                program,
                "--urls=http://127.0.0.1:0",
                $"--Portal:DataFolder={dataFolder}",
                "--Portal:Billing:AutomaticClose=false",
            },
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["DOTNET_ENVIRONMENT"] = "Production" },
        };
        foreach (var setting in settings)
        {
            start.ArgumentList.Add(setting);
        }

        var process = Process.Start(start)!;
        try
        {
            return await FindAsync(process, cancellationToken);
        }
        catch
        {
            process.Kill();
            process.Dispose();
            throw;
        }
    }

    // Kills the process, because data that the portal has confirmed must already be stored.
    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        await _said;
        _process.Dispose();
    }

    private static async Task<PortalProcess> FindAsync(Process process, CancellationToken cancellationToken)
    {
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var said = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            said.Add(line);
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["Portal", var address])
            {
                return new PortalProcess(process, new Uri(address), Task.WhenAll(errors, process.StandardOutput.ReadToEndAsync(CancellationToken.None)));
            }
        }

        throw new BenchmarkException($"The portal didn't start:\n{string.Join('\n', said)}\n{await errors}");
    }
}
