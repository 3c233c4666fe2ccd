using Spectre.Console;

namespace PortalAcceptance.Benchmarks;

internal sealed class StatusLine(StatusContext status) : IProgress<string>
{
    public void Report(string value) => status.Status(Markup.Escape(value));
}
