using System.Globalization;
using PortalAcceptance.Cli.Trials;
using Spectre.Console;

namespace PortalAcceptance.Cli.Reporting;

internal sealed class TrialView(IAnsiConsole console, StatusContext? status)
{
    // Beside the spinner, what is being tried; a table follows at the end. Elsewhere each judgement is a line.
    public void Judged(Judgement judgement)
    {
        if (status is null)
        {
            console.MarkupLine(TrialLines.Of(judgement));
        }
    }

    public void Progress(TrialResults results, TimeSpan elapsed) => status?.Status(Markup.Escape(Fit(Line(results, elapsed))));

    private static string Line(TrialResults results, TimeSpan elapsed)
    {
        var clock = elapsed.ToString(@"mm\:ss", CultureInfo.InvariantCulture);
        var caught = results.Judged.Count(judgement => judgement.Caught is not null);
        return results.Round == 0 ? $"Starting the portal and the browser  {clock}"
            : $"{caught} of {results.Total} caught  {clock}  round {results.Round}: {string.Join(" · ", results.Running.Select(trial => trial.Misbehavior ?? trial.Scenario).Distinct())}";
    }

    private string Fit(string text) => text.Length <= console.Profile.Width - 4 ? text : text[..Math.Max(0, console.Profile.Width - 5)] + "…";
}
