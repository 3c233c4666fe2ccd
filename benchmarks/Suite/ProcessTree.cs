using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using PortalAcceptance.Benchmarks;

namespace PortalAcceptance.Suite;

// The descendants of this process. Linux only.
internal sealed class ProcessTree
{
    private const int SetChildSubreaper = 36;
    private const double TicksPerSecond = 100;

    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    // An orphaned process becomes a child of this process. No process is lost, and the kernel adds the time of each to the time
    // of this process's ended children.
    private ProcessTree()
    {
        if (prctl(SetChildSubreaper, 1, 0, 0, 0) != 0)
        {
            throw new BenchmarkException($"The kernel refuses to hand orphaned processes to this one (error {Marshal.GetLastPInvokeError()}).");
        }
    }

    // The time of the processes that have ended.
    public TimeSpan ProcessorTime => Stat("self") is { } own
        ? TimeSpan.FromSeconds((Number(own[13]) + Number(own[14])) / TicksPerSecond)
        : throw new BenchmarkException("/proc/self/stat can't be read.");

    public static ProcessTree? OfThisProcess() => OperatingSystem.IsLinux() ? new ProcessTree() : null;

    // Waits until all descendants have ended, except one process and its descendants.
    public async Task SettleAsync(int? except, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        using var timer = new PeriodicTimer(_interval);
        for (var left = Descendants(except); left.Count > 0; left = Descendants(except))
        {
            foreach (var (id, _, _) in left.Where(process => process is { Parent: var parent, HasEnded: true } && parent == Environment.ProcessId))
            {
                waitpid(id, 0, 0);
            }

            if (Stopwatch.GetElapsedTime(started) > _patience)
            {
                throw new BenchmarkException($"Processes go on after the run that started them: {string.Join(", ", left.Select(process => process.Id))}.");
            }

            await timer.WaitForNextTickAsync(cancellationToken);
        }
    }

    // Returns the peak memory of all descendants in bytes until a task ends: the sum of their proportional set sizes, in which
    // shared pages count once.
    public static async Task<long> PeakMemoryAsync(Task running, int? except)
    {
        using var timer = new PeriodicTimer(_interval);
        for (var peak = 0L; ; peak = Math.Max(peak, Descendants(except).Sum(process => ProportionalSetSize(process.Id))))
        {
            if (running.IsCompleted || !await timer.WaitForNextTickAsync(CancellationToken.None))
            {
                return peak;
            }
        }
    }

    private static List<(int Id, int Parent, bool HasEnded)> Descendants(int? except)
    {
        var children = Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _))
            .Select(id => (Id: id!, Stat: Stat(id!))).Where(process => process.Stat is not null)
            .Select(process => (Id: (int)Number(process.Id), Parent: (int)Number(process.Stat![1]), HasEnded: process.Stat[0] == "Z"))
            .ToLookup(process => process.Parent);
        return [.. Below(Environment.ProcessId)];

        IEnumerable<(int Id, int Parent, bool HasEnded)> Below(int id) =>
            children[id].Where(child => child.Id != except).SelectMany(child => Below(child.Id).Prepend(child));
    }

    // Returns the fields after the program's name, which may contain spaces and parentheses; null if the process is gone.
    private static string[]? Stat(string id) => Read($"/proc/{id}/stat") is { } text ? text[(text.LastIndexOf(')') + 2)..].Split(' ') : null;

    private static long ProportionalSetSize(int id) =>
        Read($"/proc/{id}/smaps_rollup")?.Split('\n').FirstOrDefault(line => line.StartsWith("Pss:", StringComparison.Ordinal)) is { } line
            ? 1024 * Number(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1])
            : 0;

    private static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    [DllImport("libc", SetLastError = true)]
    private static extern int prctl(int option, nuint argument, nuint argument3, nuint argument4, nuint argument5);

    [DllImport("libc", SetLastError = true)]
    private static extern int waitpid(int id, nint status, int options);
}
