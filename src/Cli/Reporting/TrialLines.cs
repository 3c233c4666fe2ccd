using PortalAcceptance.Cli.Trials;
using Spectre.Console;

namespace PortalAcceptance.Cli.Reporting;

internal static class TrialLines
{
    public static string Of(Judgement judgement) => judgement.Caught is { } caught
        ? $"[green]✓[/] {Markup.Escape(judgement.Misbehavior)} [grey]({Markup.Escape(caught.Scenario)})[/]{Environment.NewLine}  {Markup.Escape(caught.Sentence)}"
        : $"[red]✗[/] {Markup.Escape(judgement.Misbehavior)} [red]no scenario notices[/] [grey]({judgement.Tried} tried)[/]";

    public static string OfStopped(Judgement.Failure stopped) => Markup.Escape($"stopped on the way: {stopped.Scenario}: {stopped.Step}: {stopped.Sentence}");
}
