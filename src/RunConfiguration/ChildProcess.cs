using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PortalAcceptance.RunConfiguration;

/// <summary>Runs programs to their end.</summary>
public static class ChildProcess
{
    private const int TerminateSignal = 15;

    /// <summary>Runs a program to its end and passes on each line that it prints, one at a time.</summary>
    /// <param name="start">The program; its output is redirected.</param>
    /// <param name="onOutput">Gets the lines of its standard output.</param>
    /// <param name="onError">Gets the lines of its standard error.</param>
    /// <param name="grace">How long it may take to end by itself after a cancellation, which tells it with SIGTERM where there are signals,
    /// before it and its children are killed.</param>
    /// <returns>Its exit code.</returns>
    /// <exception cref="System.ComponentModel.Win32Exception">It can't be started.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<int> RunAsync(
        ProcessStartInfo start, Action<string> onOutput, Action<string> onError, TimeSpan grace, CancellationToken cancellationToken)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Forward(line.Data, onOutput);
        process.ErrorDataReceived += (_, line) => Forward(line.Data, onError);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            await StopAsync(process, grace);
            throw;
        }

        void Forward(string? line, Action<string> receiver)
        {
            if (line is not null)
            {
                lock (process)
                {
                    receiver(line);
                }
            }
        }
    }

    private static async Task StopAsync(Process process, TimeSpan grace)
    {
        // Elsewhere, Ctrl+C has reached it by itself.
        if (!OperatingSystem.IsWindows() && grace > TimeSpan.Zero && !process.HasExited)
        {
            // Fails only if it has just ended.
            _ = kill(process.Id, TerminateSignal);
        }

        using var patience = new CancellationTokenSource(grace);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int kill(int process, int signal);
}
