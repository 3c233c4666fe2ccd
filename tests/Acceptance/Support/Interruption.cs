using System.Runtime.InteropServices;

namespace PortalAcceptance.Acceptance.Support;

// Ctrl+C, SIGTERM, or something that no scenario could go on with: no other scenario starts, those that run are left, and what the run
// has is reported. A second Ctrl+C ends the program at once.
internal sealed class Interruption : IDisposable
{
    public const int SignalExitCode = 130;

    public const int StoppedExitCode = 5;

    private readonly CancellationTokenSource _requested = new();
    private readonly PosixSignalRegistration[] _signals;

    // NUnit later takes what is written to Console.Error for output of a test.
    private readonly TextWriter _errors = Console.Error;

    private string? _reason;

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
                    Environment.Exit(SignalExitCode);
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

    // What is said of the scenarios that don't run any more.
    public string Message => _reason is null ? "The run was interrupted." : $"The run was stopped: {_reason}";

    public int ExitCode => _reason is null ? SignalExitCode : StoppedExitCode;

    // The reason is a sentence, without a secret. Only the first one counts.
    public void Stop(string reason)
    {
        if (!IsRequested && Interlocked.CompareExchange(ref _reason, reason, null) is null)
        {
            _errors.WriteLine(Message);
            _requested.Cancel();
        }
    }

    public void Dispose()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }

        _requested.Dispose();
    }
}
