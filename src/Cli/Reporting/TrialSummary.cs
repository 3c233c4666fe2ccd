using PortalAcceptance.Cli.Trials;
using Spectre.Console;

namespace PortalAcceptance.Cli.Reporting;

internal sealed class TrialSummary(IAnsiConsole console, Func<string, string> describe)
{
    // Scenarios that may become those that notice.
    private const int StoppedShown = 3;

    public void Write(TrialResults results, TimeSpan elapsed)
    {
        if (console.Profile.Capabilities.Interactive)
        {
            WriteTable(results.Judged.Where(judgement => judgement.Caught is not null));
        }
        console.Unwrap();
        WriteUnnoticed(results);
        foreach (var trouble in Troubles(results))
        {
            console.MarkupLine($"[red]{Markup.Escape(trouble)}[/]");
        }
        console.WriteLine($"in {Lines.Seconds(elapsed)}, {results.Trials} scenarios run");
        console.WriteLine($"{results.Judged.Count - results.Unnoticed.Count()} caught, {results.Unnoticed.Count()} unnoticed{NotJudged(results)}");
    }

    private void WriteTable(IEnumerable<Judgement> caught)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn("fault").AddColumn("noticed by").AddColumn("first sentence");
        foreach (var judgement in caught)
        {
            table.AddRow(new Text(judgement.Misbehavior), new Text(judgement.Caught!.Scenario), new Text(judgement.Caught.Sentence));
        }
        console.Write(table);
    }

    private void WriteUnnoticed(TrialResults results)
    {
        foreach (var judgement in results.Unnoticed)
        {
            console.WriteLine();
            console.MarkupLine(TrialLines.Of(judgement));
            console.MarkupLine($"  {Markup.Escape(describe(judgement.Misbehavior))}");
            foreach (var stopped in judgement.Stopped.Take(StoppedShown))
            {
                console.MarkupLine($"  {TrialLines.OfStopped(stopped)}");
            }
            if (judgement.Stopped.Count > StoppedShown)
            {
                console.MarkupLine($"  stopped on the way: {judgement.Stopped.Count - StoppedShown} more");
            }
        }
        console.WriteLine();
    }

    private static IEnumerable<string> Troubles(TrialResults results)
    {
        foreach (var problem in results.Problems)
        {
            yield return problem;
        }
        if (results.ExitCode is null)
        {
            yield return "Interrupted.";
        }
        else if (!results.IsComplete)
        {
            yield return $"The acceptance program ended with exit code {results.ExitCode}.";
        }
    }

    private static string NotJudged(TrialResults results) => results.IsComplete ? "" : $", {results.Total - results.Judged.Count} not judged";
}
