using System.Runtime.InteropServices;

namespace PortalAcceptance.Acceptance.Support;

// Ctrl+C or SIGTERM: no other scenario starts, those that run are left, and what the run has is reported. A second Ctrl+C ends the
// program at once.
internal sealed class Interruption : IDisposable
{
    public const int ExitCode = 130;

    private const int InterruptSignal = 2;

    private readonly CancellationTokenSource _requested = new();
    private readonly PosixSignalRegistration[] _signals;

    private int _interrupts;

    public Interruption() => _signals =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = Interlocked.Increment(ref _interrupts) == 1;
            _requested.Cancel();
        }),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            if (IsRequested)
            {
                return;
            }

            _requested.Cancel();
            // The test platform stops at Ctrl+C only. Where that is ignored, the scenarios that are left are skipped.
            if (!OperatingSystem.IsWindows())
            {
                _ = kill(Environment.ProcessId, InterruptSignal);
            }
        }),
    ];

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

    [DllImport("libc", SetLastError = true)]
    private static extern int kill(int process, int signal);
}
