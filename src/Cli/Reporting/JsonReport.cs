using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PortalAcceptance.Cli.Reporting;

// Results for tools: in a file, or on standard output instead of what people read.
internal sealed class JsonReport(string? target, TextWriter output)
{
    private const string StandardOutput = "-";

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public bool ReplacesOutput => target == StandardOutput;

    public static Option<string> Option() => new("--json") { Description = "Write the results as JSON to a file, or with - to standard output", HelpName = "FILE" };

    public async Task WriteAsync(object results)
    {
        var report = JsonSerializer.Serialize(results, _json);
        await (target is null ? Task.CompletedTask
            : ReplacesOutput ? output.WriteLineAsync(report)
            : File.WriteAllTextAsync(target, report + Environment.NewLine));
    }
}
