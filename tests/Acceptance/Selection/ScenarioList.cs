using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Selection;

// What would run, in the order of the files, each with a place that editors and terminals open.
internal static class ScenarioList
{
    public static async Task WriteAsync(ScenarioPlan plan, TextWriter output)
    {
        var features = FeatureScenarios.In(ScenarioSelection.FeaturesFolder);
        var placed = plan.Runs.Select(run => (Run: run, Place: features.Of(run.Scenario)))
            .OrderBy(each => each.Place.File, StringComparer.Ordinal).ThenBy(each => each.Place.Line).ThenBy(each => each.Run.Repetition).ToList();
        foreach (var (run, place) in placed)
        {
            var file = Path.GetRelativePath(Directory.GetCurrentDirectory(), place.File);
            await output.WriteLineAsync($"{file}:{place.Line}  {run.Scenario.Title}{(run.Repetition > 1 ? $" (repeat {run.Repetition})" : "")}");
        }

        var files = placed.Select(each => each.Place.File).Distinct().Count();
        await output.WriteLineAsync($"{placed.Count} {(placed.Count == 1 ? "scenario" : "scenarios")} in {files} {(files == 1 ? "file" : "files")}");
    }
}
