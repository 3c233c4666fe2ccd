using System.Globalization;
using System.Text;

namespace PortalAcceptance.Suite;

// Formats the figures as Markdown for docs/suite-speed.md.
internal static class Report
{
    private const int SlowestSteps = 12;
    private const double Mebibyte = 1024 * 1024;

    public static string Of(IReadOnlyList<Measured> measured, int workers, string browser)
    {
        var suite = measured[0];
        var text = new StringBuilder()
            .AppendLine(Invariant($"{suite.Rows.Count} rows, {workers} workers, {Environment.ProcessorCount} processors, {browser}. Medians of {suite.Rounds} runs each."))
            .AppendLine()
            .AppendLine("| variant | wall time s | shortest, longest s | the suite takes | processor time s | the suite takes | peak memory MiB | the suite takes |")
            .AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var row in measured)
        {
            text.AppendLine(Invariant(
                $"| {row.Variant.Name} | {row.Seconds:0.0} | {row.Shortest:0.0}, {row.Longest:0.0} | {Share(suite.Seconds, row.Seconds)} | {Figure(row.ProcessorSeconds, "0.0")} | {Share(suite.ProcessorSeconds, row.ProcessorSeconds)} | {Figure(row.PeakMemory / Mebibyte, "0")} | {Share(suite.PeakMemory, row.PeakMemory)} |"));
        }

        text.AppendLine().AppendLine(Invariant($"The suite's slowest steps, by total time in a run of {suite.Rows.Count} rows:")).AppendLine()
            .AppendLine("| step | times | total s | each ms | share of all steps |")
            .AppendLine("| --- | ---: | ---: | ---: | ---: |");
        var all = suite.Steps.Sum(step => step.Duration.TotalSeconds);
        foreach (var step in suite.Steps.GroupBy(step => step.Step, step => step.Duration.TotalSeconds).OrderByDescending(step => step.Sum()).Take(SlowestSteps))
        {
            text.AppendLine(Invariant(
                $"| {step.Key} | {step.Count() / suite.Rounds} | {step.Sum() / suite.Rounds:0.0} | {1000 * step.Average():0} | {step.Sum() / all:0 %} |"));
        }

        return text.ToString();
    }

    private static string Share(double? suite, double? other) => suite is null || other is null ? "" : Invariant($"{suite / other:0.00} ×");

    private static string Figure(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "not measured";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
