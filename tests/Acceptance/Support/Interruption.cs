using System.Runtime.InteropServices;

namespace PortalAcceptance.Acceptance.Support;

// Ctrl+C or SIGTERM: no other scenario starts, those that run are left, and what the run has is reported. A second Ctrl+C ends the
// program at once.
internal sealed class Interruption : IDisposable
{
    public const int ExitCode = 130;

    private readonly CancellationTokenSource _requested = new();
    private readonly PosixSignalRegistration[] _signals;

    public Interruption()
    {
        // The last handler of a signal is called first, and Console registers its own only once: before ours, so that those of the test
        // platform and of NUnit's adapter come after it. They would end the program without a report.
        Console.CancelKeyPress += static (_, _) => { };
        _signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, _ =>
            {
                if (IsRequested)
                {
                    Environment.Exit(ExitCode);
                }

                _requested.Cancel();
                // Each signal has a thread of its own, and the handlers that wait for this one to return are never called.
                Thread.CurrentThread.Join();
            }),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
            {
                signal.Cancel = true;
                _requested.Cancel();
            }),
        ];
    }

    public bool IsRequested => _requested.IsCancellationRequested;

    public CancellationToken Requested => _requested.Token;

    public void Dispose()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }

        _requested.Dispose();
    }
}
