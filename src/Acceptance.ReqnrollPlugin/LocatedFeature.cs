using System.Collections;
using System.Collections.Concurrent;
using Gherkin.CucumberMessages;
using Reqnroll;
using Reqnroll.Bindings;
using Reqnroll.Events;
using Reqnroll.Formatters.ExecutionTracking;

namespace PortalAcceptance.ReqnrollPlugin;

// Finds scenarios in their feature file. Reqnroll keeps it with what it knows of the feature, and releases it with that.
internal sealed class LocatedFeature(
    FeatureStartedEvent started, string testRunStartedId, IReadOnlyDictionary<IBinding, string> bindings,
    IIdGenerator ids, IPickleExecutionTrackerFactory pickles, FeaturePlaces places)
    : FeatureExecutionTracker(started, testRunStartedId, bindings, ids, pickles, places)
{
    private readonly ConcurrentDictionary<(string Title, int? Line, int Repetition), int> _starts = new();

    public static string TitleOf(ScenarioInfo scenario) =>
        Cells(scenario).Aggregate(scenario.Title, (title, cell) => title.Replace($"<{cell.Column}>", cell.Value));

    // The place is null if the feature file is not known. Attempts are counted from 0.
    public (Place? Place, int Attempt) Start(ScenarioInfo scenario)
    {
        var equal = places.Of(scenario.Title, Cells(scenario).Select(cell => cell.Value));
        // Rows that are equal take turns.
        var starts = _starts.AddOrUpdate((TitleOf(scenario), equal.FirstOrDefault()?.Line, Repetition.Number), 0, (_, last) => last + 1);
        var (attempt, row) = Math.DivRem(starts, Math.Max(1, equal.Count));
        return (equal.ElementAtOrDefault(row), attempt);
    }

    private static IEnumerable<(string Column, string Value)> Cells(ScenarioInfo scenario) =>
        scenario.Arguments?.Cast<DictionaryEntry>().Select(cell => ($"{cell.Key}", $"{cell.Value}")) ?? [];
}
