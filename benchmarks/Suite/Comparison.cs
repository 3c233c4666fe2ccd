using PortalAcceptance.Suite.Variants;

namespace PortalAcceptance.Suite;

// Runs the variants in turn and measures each.
internal sealed class Comparison(IReadOnlyList<Variant> variants, WarmPortal portal, int rounds, IProgress<string> progress)
{
    private readonly ProcessTree? _tree = ProcessTree.OfThisProcess();
    private readonly List<Measured> _measured = [];

    public async Task<IReadOnlyList<Measured>> RunAsync(CancellationToken cancellationToken)
    {
        foreach (var variant in variants)
        {
            progress.Report($"warming up, and watching memory: {variant.Name}");
            _measured.Add(await WarmUpAsync(variant, cancellationToken));
        }

        for (var round = 1; round <= rounds; round++)
        {
            foreach (var measured in _measured)
            {
                progress.Report($"round {round} of {rounds}: {measured.Variant.Name}");
                await MeasureAsync(measured, cancellationToken);
            }
        }

        return _measured;
    }

    // Sampling memory uses processor time, so the timed rounds don't do it.
    private async Task<Measured> WarmUpAsync(Variant variant, CancellationToken cancellationToken)
    {
        var running = RunAsync(variant, cancellationToken);
        long? memory = _tree is null ? null : await ProcessTree.PeakMemoryAsync(running, Others(variant));
        var run = await running;
        var rows = _measured.FirstOrDefault()?.Rows ?? [.. run.Results.Rows.Keys];
        run.RequireRows(rows);
        return new Measured(variant, rows, memory);
    }

    private async Task MeasureAsync(Measured measured, CancellationToken cancellationToken)
    {
        var before = ProcessorTime(measured.Variant);
        var run = await RunAsync(measured.Variant, cancellationToken);
        run.RequireRows(measured.Rows);
        measured.Add(run, ProcessorTime(measured.Variant) - before);
    }

    private async Task<VariantRun> RunAsync(Variant variant, CancellationToken cancellationToken)
    {
        var run = await VariantRun.RunAsync(variant, variant.NeedsPortal ? portal : null, cancellationToken);
        run.RequirePassed();
        await (_tree?.SettleAsync(portal.Process.Id, cancellationToken) ?? Task.CompletedTask);
        return run;
    }

    // The portal keeps running, so its time is not part of the time of ended processes.
    private TimeSpan? ProcessorTime(Variant variant) =>
        _tree?.ProcessorTime + (variant.NeedsPortal ? portal.Process.ProcessorTime : TimeSpan.Zero);

    private int? Others(Variant variant) => variant.NeedsPortal ? null : portal.Process.Id;
}
