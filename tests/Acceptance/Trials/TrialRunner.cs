using NUnit;
using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Trials;

// Runs rounds in this process, one after another, on the same portal and the same browser.
internal sealed class TrialRunner
{
    private readonly NUnitTestAssemblyRunner _runner = new(new DefaultTestAssemblyBuilder());
    private readonly AcceptanceRun _run;
    private readonly TrialProgress _progress;

    public TrialRunner(AcceptanceRun run, TrialProgress progress)
    {
        (_run, _progress) = (run, progress);
        var all = _runner.Load(typeof(TrialRunner).Assembly, new Dictionary<string, object> { [FrameworkPackageSettings.NumberOfTestWorkers] = run.Settings.Workers });
        Scenarios = TrialScenario.Of(ScenarioTest.In(all));
    }

    public IReadOnlyList<TrialScenario> Scenarios { get; }

    public async Task RunAsync(IReadOnlyList<Trial> trials, CancellationToken cancellationToken)
    {
        _run.Trials = new TrialRound(trials);
        _progress.StartRound(trials);
        using var stop = cancellationToken.Register(() => _runner.StopRun());
        var result = await Task.Run(() => _runner.Run(new Listener(_run, _progress), new Chosen(trials)), CancellationToken.None);
        if (!cancellationToken.IsCancellationRequested && trials.FirstOrDefault(trial => !trial.HasEnded) is { } left)
        {
            throw new InvalidOperationException($"\"{left.Scenario.Name}\" was not run. {result.Message}");
        }
    }

    private sealed class Chosen(IEnumerable<Trial> trials) : TestFilter
    {
        private readonly HashSet<string> _ids = [.. trials.Select(trial => trial.Scenario.Id)];

        public override bool Match(ITest test) => _ids.Contains(test.Id);

        public override TNode AddToXml(TNode parentNode, bool recursive) => parentNode.AddElement("id", string.Join(',', _ids));
    }

    private sealed class Listener(AcceptanceRun run, TrialProgress progress) : ITestListener
    {
        public void TestStarted(ITest test)
        {
            if (run.Trials.Of(test.Id) is { } trial)
            {
                progress.Start(trial);
            }
        }

        public void TestFinished(ITestResult result)
        {
            if (run.Trials.Of(result.Test.Id) is { } trial)
            {
                var verdict = TrialVerdict.Of(result.ResultState.Status, result.Message, trial.Failure, trial.Misbehaviors.Any(misbehavior => misbehavior.AnyStep));
                trial.Verdict = verdict with { Sentence = run.Target.WithoutOwnNames(run.Masker.Masked(verdict.Sentence)) };
                progress.End(trial);
            }
        }

        public void TestOutput(TestOutput output)
        {
        }

        public void SendMessage(TestMessage message)
        {
        }
    }
}
