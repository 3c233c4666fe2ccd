using System.Globalization;
using System.Text;

namespace PortalAcceptance.Portal.Load;

internal sealed class Report
{
    private const double Mebibyte = 1024 * 1024;

    private readonly List<Measured> _measured = [];
    private readonly List<string> _remarks = [];

    public void Add(Measured measured) => _measured.Add(measured);

    public void Add(FormattableString remark) => _remarks.Add(remark.ToString(CultureInfo.InvariantCulture));

    public override string ToString()
    {
        var text = new StringBuilder()
            .AppendLine("| workload | seconds | done | per second | p50 ms | p95 ms | p99 ms | longest ms | portal CPU ms each | load CPU ms each | portal memory at first, last, most MiB |")
            .AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
        foreach (var row in _measured)
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"| {row.Name} | {row.Elapsed.TotalSeconds:0.0} | {row.Count} | {row.Rate:0.0} | {row.Percentile(0.5):0.0} | {row.Percentile(0.95):0.0} | {row.Percentile(0.99):0.0} | {row.Percentile(1):0.0} | {row.PortalMilliseconds:0.00} | {row.LoadMilliseconds:0.00} | {row.MemoryAtFirst / Mebibyte:0}, {row.MemoryAtLast / Mebibyte:0}, {row.MostMemory / Mebibyte:0} |");
        }

        text.AppendLine();
        foreach (var remark in _remarks)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"- {remark}");
        }

        return text.ToString();
    }
}
