using System.Diagnostics;
using System.Reflection;

namespace PortalAcceptance.Portal.Load;

/// <summary>The portal as a process of its own, as it would run in earnest.</summary>
public sealed class PortalProcess : IAsyncDisposable
{
    private readonly Process _process;

    // What it says later is read and let go: a full pipe would stop it.
    private readonly Task _said;

    private PortalProcess(Process process, Uri address, Task said) => (_process, Address, _said) = (process, address, said);

    /// <summary>Where it is.</summary>
    public Uri Address { get; }

    /// <summary>The processor time it has taken so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The memory that it holds now, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts a portal and waits until it says where it is.</summary>
    /// <param name="program">The program's assembly: the portal, or the portal with test support.</param>
    /// <param name="dataFolder">Where it keeps its database and its mails.</param>
    /// <param name="settings">More of its settings.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <exception cref="WrongAnswerException">It didn't start.</exception>
    public static async Task<PortalProcess> StartAsync(Assembly program, string dataFolder, IEnumerable<string> settings, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = dataFolder,
            ArgumentList =
            {
                program.Location,
                "--urls=http://127.0.0.1:0",
                $"--Portal:DataFolder={dataFolder}",
                // How often a customer may do things is not what is measured.
                "--Portal:RateLimits:Factor=1000000",
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

    /// <summary>Ends it at once, without a chance to finish anything: what it has confirmed must be stored already.</summary>
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

        throw new WrongAnswerException($"The portal didn't start:\n{string.Join('\n', said)}\n{await errors}");
    }
}
