using Spectre.Console;

namespace PortalAcceptance.Portal.Load;

/// <summary>Shows in one line of the terminal what goes on.</summary>
/// <param name="status">The line.</param>
internal sealed class StatusLine(StatusContext status) : IProgress<string>
{
    public void Report(string value) => status.Status(Markup.Escape(value));
}
