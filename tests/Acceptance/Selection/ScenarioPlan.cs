using System.Text.Json;
using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Builders;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.ReqnrollPlugin;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Selection;

// Which scenarios a run has, how often each and in which order.
internal sealed class ScenarioPlan
{
    private const string RepetitionProperty = "Repetition";

    private readonly RunSettings _settings;
    private readonly ScenarioDurations _durations;
    private readonly HashSet<string> _known;
    private readonly ILookup<string, int> _repetitions;

    private ScenarioPlan(RunSettings settings, ScenarioDurations durations, IReadOnlyList<ScenarioTest> known, IReadOnlyList<PlannedRun> runs)
    {
        (_settings, _durations, Runs) = (settings, durations, runs);
        _known = [.. known.Select(scenario => scenario.Name)];
        _repetitions = runs.ToLookup(run => run.Scenario.Name, run => run.Repetition);
    }

    // None while a program other than the suite's own looks at its tests, and for trials.
    public static ScenarioPlan? Current { get; private set; }

    public IReadOnlyList<PlannedRun> Runs { get; }

    public static async Task<ScenarioPlan> MakeAsync(RunSettings settings)
    {
        var all = ScenarioTest.In(new DefaultTestAssemblyBuilder().Build(typeof(ScenarioPlan).Assembly, new Dictionary<string, object>())).ToList();
        var selected = await new ScenarioSelection(settings).AmongAsync(all);
        var durations = ScenarioDurations.Read(settings.OutputDir);
        IReadOnlyList<PlannedRun> runs = [.. Enumerable.Range(1, settings.RepeatEach).SelectMany(repetition => selected.Select(scenario => new PlannedRun(scenario, repetition)))];
        return Current = new ScenarioPlan(settings, durations, all, settings.Shard is { } shard ? PlannedRun.OfShard(runs, shard, durations) : runs);
    }

    public static int RepetitionOf(ITest test) => (int?)test.Properties.Get(RepetitionProperty) ?? 1;

    public void Apply(TestSuite all)
    {
        Keep(all);
        if (_settings.Shuffle is { } seed)
        {
            ScenarioOrder.Shuffle(all, new Random(seed));
        }
        else if (_durations.AreKnown)
        {
            ScenarioOrder.LongestFirst(all, test => _durations.Of(ScenarioTest.NameOf(test)));
        }
    }

    // For the program that follows the run.
    public void Tell()
    {
        if (Environment.GetEnvironmentVariable(AcceptancePlugin.ProgressFileVariable) is { Length: > 0 } file)
        {
            var seconds = _durations.AreKnown ? Runs.Sum(run => _durations.Of(run.Scenario.Name)) : 0;
            File.AppendAllText(file, JsonSerializer.Serialize(new { runPlanned = new { scenarios = Runs.Count, seconds } }, JsonSerializerOptions.Web) + Environment.NewLine);
        }
    }

    public void WriteDurations(IReadOnlyDictionary<string, double> measured) => _durations.After(measured, _known.Contains).Write(_settings.OutputDir);

    private void Keep(TestSuite suite)
    {
        foreach (var child in suite.Tests.Cast<Test>().ToList())
        {
            if (child is TestSuite inner)
            {
                Keep(inner);
                if (inner.Tests.Count > 0)
                {
                    continue;
                }
            }

            suite.Tests.Remove(child);
            foreach (var repetition in child is TestMethod ? _repetitions[ScenarioTest.NameOf(child)] : [])
            {
                suite.Add(repetition == 1 ? child : Repeated((TestMethod)child, repetition));
            }
        }
    }

    private static TestMethod Repeated(TestMethod test, int repetition)
    {
        var copy = new NUnitTestCaseBuilder().BuildTestMethod(test.Method, test.Parent as Test, test.Arguments.Length > 0 ? new TestCaseParameters(test.Arguments) : null);
        (copy.Name, copy.FullName, copy.RunState) = ($"{test.Name} (repeat {repetition})", $"{test.FullName} (repeat {repetition})", test.RunState);
        foreach (var key in test.Properties.Keys)
        {
            copy.Properties[key] = test.Properties[key];
        }

        copy.Properties.Set(RepetitionProperty, repetition);
        copy.Properties.Set(ScenarioTest.NameProperty, test.FullName);
        return copy;
    }
}
