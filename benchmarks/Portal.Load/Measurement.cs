using System.Diagnostics;
using PortalAcceptance.Benchmarks;

namespace PortalAcceptance.Portal.Load;

internal sealed class Measurement(PortalProcess portal, IProgress<string> progress)
{
    public async Task<Measured> RunAsync(
        string name, IReadOnlyList<IWorker> workers, TimeSpan warmUp, TimeSpan duration, CancellationToken cancellationToken)
    {
        await WorkAsync($"{name}, warming up", workers, warmUp, cancellationToken);
        var (portalTime, loadTime) = (portal.ProcessorTime, Environment.CpuUsage.TotalTime);
        var (elapsed, latencies, refused, memory) = await WorkAsync(name, workers, duration, cancellationToken);
        return new Measured(
            name, elapsed, latencies, refused, portal.ProcessorTime - portalTime, Environment.CpuUsage.TotalTime - loadTime, memory);
    }

    private async Task<(TimeSpan Elapsed, long[] Latencies, int Refused, List<long> Memory)> WorkAsync(
        string name, IReadOnlyList<IWorker> workers, TimeSpan duration, CancellationToken cancellationToken)
    {
        using var failure = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var start = Stopwatch.GetTimestamp();
        var end = start + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        var done = 0;
        var work = Task.WhenAll(workers.Select(worker => Task.Run(() => WorkAsync(worker), cancellationToken)));
        var memory = await WatchAsync();
        var results = await work;
        return (Stopwatch.GetElapsedTime(start, results.Max(result => result.End)), [.. results.SelectMany(result => result.Latencies).Order()], results.Sum(result => result.Refused), memory);

        async Task<(List<long> Latencies, int Refused, long End)> WorkAsync(IWorker worker)
        {
            var latencies = new List<long>(16 * 1024);
            var refused = 0;
            try
            {
                for (var before = start; before < end;)
                {
                    before = Stopwatch.GetTimestamp();
                    if (await worker.StepAsync(failure.Token))
                    {
                        latencies.Add(Stopwatch.GetTimestamp() - before);
                        Interlocked.Increment(ref done);
                    }
                    else
                    {
                        refused++;
                    }
                }
            }
            catch
            {
                // Stops the other workers, because their results are no longer needed.
                await failure.CancelAsync();
                throw;
            }

            return (latencies, refused, Stopwatch.GetTimestamp());
        }

        async Task<List<long>> WatchAsync()
        {
            var memory = new List<long>();
            using var seconds = new PeriodicTimer(TimeSpan.FromSeconds(1));
            do
            {
                memory.Add(portal.Memory);
                var elapsed = Stopwatch.GetElapsedTime(start);
                progress.Report($"{name}: {elapsed.TotalSeconds:0} of {duration.TotalSeconds:0} s, {Volatile.Read(ref done) / Math.Max(1, elapsed.TotalSeconds):0}/s");
            }
            while (!work.IsCompleted && await seconds.WaitForNextTickAsync(cancellationToken));
            return memory;
        }
    }
}
