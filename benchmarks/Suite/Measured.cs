using PortalAcceptance.Suite.Variants;

namespace PortalAcceptance.Suite;

// The measurements of a variant. Processor time, and memory in bytes, are measured only on Linux.
internal sealed class Measured(Variant variant, IReadOnlyCollection<string> rows, long? peakMemory)
{
    private readonly List<double> _seconds = [];
    private readonly List<double> _processorSeconds = [];
    private readonly List<(string Step, TimeSpan Duration)> _steps = [];

    public Variant Variant => variant;

    public IReadOnlyCollection<string> Rows => rows;

    public double? PeakMemory => peakMemory;

    public double Seconds => Median(_seconds)!.Value;

    public double Shortest => _seconds.Min();

    public double Longest => _seconds.Max();

    public double? ProcessorSeconds => Median(_processorSeconds);

    public IReadOnlyList<(string Step, TimeSpan Duration)> Steps => _steps;

    public int Rounds => _seconds.Count;

    public void Add(VariantRun run, TimeSpan? processorTime)
    {
        _seconds.Add(run.Elapsed.TotalSeconds);
        _steps.AddRange(run.Results.Steps);
        if (processorTime is { } time)
        {
            _processorSeconds.Add(time.TotalSeconds);
        }
    }

    private static double? Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
