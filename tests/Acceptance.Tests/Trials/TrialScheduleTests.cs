using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Trials;

namespace PortalAcceptance.Acceptance.Tests.Trials;

[Parallelizable(ParallelScope.All)]
internal sealed class TrialScheduleTests
{
    private static readonly TrialScenario _login = Scenario("login", "login", "happy");
    private static readonly TrialScenario _card = Scenario("card", "card", "happy");
    private static readonly TrialScenario _mistypedCard = Scenario("mistyped card", "card", "validation");
    private static readonly TrialScenario _expiredCard = Scenario("expired card", "card", "validation");
    private static readonly IReadOnlyList<TrialScenario> _scenarios = [_login, _card, _mistypedCard, _expiredCard];

    [Test]
    public void TheScenarioThatNoticedLastComesFirstThenAreaAndKindThenTheAreaThenTheRest()
    {
        var fault = Fault("luhn", "card", "validation");

        fault.CandidatesAmong(_scenarios).Should().Equal(_mistypedCard, _expiredCard, _card, _login);
        (fault with { CaughtBy = "login" }).CandidatesAmong(_scenarios).Should().Equal(_login, _mistypedCard, _expiredCard, _card);
        (fault with { Candidates = ["happy", "a11y"] }).CandidatesAmong(_scenarios).Should().Equal(_card, _login);
    }

    [Test]
    public void EachScenarioOfARoundHasOneFault()
    {
        var schedule = Schedule(Fault("a", "card", "validation"), Fault("b", "card", "validation"), Fault("c", "card") with { CaughtBy = "mistyped card" });

        Shown(schedule.NextRound()).Should().BeEquivalentTo("c: mistyped card", "a: expired card", "b: card");
    }

    [Test]
    public void WhatWaitsIsTriedInALaterRound()
    {
        var schedule = Schedule(Fault("a", "login") with { Candidates = ["login"] }, Fault("b", "login") with { Candidates = ["login"] });

        Shown(Round(schedule, TrialOutcome.Passed).Trials).Should().Equal("a: login");
        Shown(Round(schedule, TrialOutcome.Passed).Trials).Should().Equal("b: login");
        schedule.NextRound().Should().BeEmpty();
    }

    [Test]
    public void MoreAndMoreScenariosTryWhatGoesUnnoticed()
    {
        IReadOnlyList<TrialScenario> many = [.. Enumerable.Range(0, 100).Select(number => Scenario($"{number}", "card"))];
        var schedule = new TrialSchedule([Fault("a", "card")], many);

        var rounds = Enumerable.Range(0, 5).Select(_ => Round(schedule, TrialOutcome.Passed)).ToList();

        rounds.Select(round => round.Trials.Count).Should().Equal(1, 4, 16, 64, 15);
        rounds.SelectMany(round => round.Trials).Select(trial => trial.Scenario).Should().OnlyHaveUniqueItems();
        rounds.SelectMany(round => round.Judged).Should().ContainSingle().Which.Should().Match<Judgement>(judged => judged.Caught == null && judged.Tried == 100);
    }

    [Test]
    public void AFaultIsCaughtWhenItsScenarioPassesWithoutIt()
    {
        var schedule = Schedule(Fault("a", "card", "validation"));

        var (caught, none) = Round(schedule, TrialOutcome.Caught);
        var (proof, judged) = Round(schedule, TrialOutcome.Passed);

        none.Should().BeEmpty();
        Shown(proof).Should().Equal("none: mistyped card");
        judged.Should().ContainSingle().Which.Caught.Should().BeSameAs(caught[0]);
        schedule.NextRound().Should().BeEmpty();
    }

    [Test]
    public void AScenarioThatFailsWithoutAFaultProvesNothingAndIsNotUsedAgain()
    {
        var schedule = Schedule(Fault("a", "card", "validation"), Fault("b", "login") with { CaughtBy = "login" });

        Round(schedule, trial => trial.Scenario == _mistypedCard ? TrialOutcome.Caught : TrialOutcome.Passed);
        var (proof, judged) = Round(schedule, TrialOutcome.Stopped);
        var next = schedule.NextRound();

        proof.Should().Contain(trial => trial.IsProof && trial.Scenario == _mistypedCard);
        judged.Select(judgement => judgement.Misbehavior.Name).Should().NotContain("a");
        next.Select(trial => trial.Scenario).Should().NotContain(_mistypedCard);
        Shown(next).Should().Contain("a: expired card");
    }

    [Test]
    public void ScenariosThatStopOnTheWayAreToldAndTheNextOnesTried()
    {
        var schedule = Schedule(Fault("a", "card", "validation") with { Candidates = ["card"] });

        Round(schedule, TrialOutcome.Stopped);
        var (_, judged) = Round(schedule, TrialOutcome.Passed);

        judged.Should().ContainSingle().Which.Stopped.Select(trial => trial.Scenario).Should().Equal(_mistypedCard);
        judged[0].Caught.Should().BeNull();
    }

    [Test]
    public void ScenariosAboutOtherAreasTrySeveralFaultsAtOnceAndEachHalfAgainIfTheyFail()
    {
        var schedule = Schedule([.. "abcd".Select(name => Fault($"{name}", "menu"))]);

        Shown(Round(schedule, trial => trial.Scenario == _card ? TrialOutcome.Stopped : TrialOutcome.Passed).Trials).Should().Equal(
            "a + b + c + d: login", "a + b + c + d: card", "a + b + c + d: mistyped card", "a + b + c + d: expired card");
        Shown(Round(schedule, TrialOutcome.Caught).Trials).Should().Equal("a + b: card");
        var (third, judged) = Round(schedule, TrialOutcome.Passed);
        Shown(third).Should().Equal("c + d: card");
        judged.Select(judgement => judgement.Misbehavior.Name).Should().Equal("c", "d");
        Shown(Round(schedule, TrialOutcome.Caught).Trials).Should().Equal("a: card");
        Shown(Round(schedule, TrialOutcome.Passed).Trials).Should().Equal("none: card");
        Shown(Round(schedule, TrialOutcome.Passed).Trials).Should().Equal("b: card");
    }

    [Test]
    public void ScenariosAboutOtherAreasComeWhenNoneAboutTheAreasIsLeft()
    {
        var schedule = Schedule(Fault("a", "menu"), Fault("b", "login"));

        Shown(Round(schedule, TrialOutcome.Passed).Trials).Should().Equal("b: login");
        Shown(Round(schedule, TrialOutcome.Passed).Trials).Should().Equal("a: login", "a + b: card", "a + b: mistyped card", "a + b: expired card");
    }

    [Test]
    public void ManyScenariosAboutOtherAreasComeInSeveralRounds()
    {
        var schedule = new TrialSchedule([Fault("a", "menu"), Fault("b", "menu")], [.. Enumerable.Range(0, 100).Select(number => Scenario($"{number}", "card"))]);

        Round(schedule, TrialOutcome.Passed).Trials.Should().HaveCount(64).And.Contain(trial => trial.Scenario.Name == "99");
        Round(schedule, TrialOutcome.Passed).Trials.Should().HaveCount(36);
        schedule.NextRound().Should().BeEmpty();
    }

    [Test]
    public void AHalfThatHasBeenCaughtElsewhereDoesNotHideTheOther()
    {
        var schedule = Schedule(Fault("a", "menu"), Fault("b", "menu"));

        // Two scenarios fail with both, and "a" alone is caught in the first one.
        Round(schedule, trial => trial.Scenario == _login || trial.Scenario == _card ? TrialOutcome.Stopped : TrialOutcome.Passed);
        Round(schedule, trial => trial.Scenario == _login ? TrialOutcome.Caught : TrialOutcome.Passed);
        var judged = Enumerable.Range(0, 4).SelectMany(_ => Round(schedule, TrialOutcome.Passed).Judged).ToList();

        judged.Select(judgement => $"{judgement.Misbehavior.Name}: {judgement.Caught?.Scenario.Name}").Should().Equal("a: login", "b: ");
    }

    // Whatever the groups: each is judged as if every scenario that reaches it had tried it alone.
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void WhatAScenarioNoticesIsCaught(int seed)
    {
        var random = new Random(seed);
        IReadOnlyList<TrialScenario> many = [.. Enumerable.Range(0, 300).Select(number => Scenario($"{number}", "card"))];
        var noticed = Enumerable.Range(0, 60).ToDictionary(number => $"{number}", _ => many.Where(_ => random.Next(300) == 0).ToHashSet());
        var schedule = new TrialSchedule(
            noticed.Select(each => Fault(each.Key) with { Scenarios = [.. many.Where(scenario => random.Next(3) > 0 || each.Value.Contains(scenario)).OrderBy(_ => random.Next())] }),
            many,
            many);

        var judged = new List<Judgement>();
        while (Round(schedule, trial => trial.Misbehaviors.Any(misbehavior => noticed[misbehavior.Name].Contains(trial.Scenario))
            ? random.Next(4) == 0 && trial.Misbehaviors.Count > 1 ? TrialOutcome.Stopped : TrialOutcome.Caught : TrialOutcome.Passed) is { Trials.Count: > 0 } round)
        {
            judged.AddRange(round.Judged);
        }

        judged.Where(judgement => judgement.Caught is not null).Select(judgement => judgement.Misbehavior.Name)
            .Should().BeEquivalentTo(noticed.Where(each => each.Value.Count > 0).Select(each => each.Key));
        judged.Should().HaveCount(60);
    }

    [Test]
    public void WithoutACandidateAFaultGoesUnnoticed()
    {
        var schedule = Schedule(Fault("a", "card") with { Candidates = ["menu"] });

        schedule.Conclude([]).Should().ContainSingle().Which.Tried.Should().Be(0);
        schedule.NextRound().Should().BeEmpty();
    }

    private static TrialScenario Scenario(string name, params string[] tags) => new(name, name, tags);

    private static Misbehavior Fault(string name, params string[] tags) => new(name, tags);

    private static TrialSchedule Schedule(params Misbehavior[] misbehaviors) => new(misbehaviors, _scenarios);

    private static (IReadOnlyList<Trial> Trials, IReadOnlyList<Judgement> Judged) Round(TrialSchedule schedule, TrialOutcome outcome) => Round(schedule, _ => outcome);

    private static (IReadOnlyList<Trial> Trials, IReadOnlyList<Judgement> Judged) Round(TrialSchedule schedule, Func<Trial, TrialOutcome> outcomeOf)
    {
        var trials = schedule.NextRound();
        foreach (var trial in trials)
        {
            trial.Verdict = new TrialVerdict(outcomeOf(trial));
        }

        return (trials, schedule.Conclude(trials));
    }

    private static IEnumerable<string> Shown(IEnumerable<Trial> trials) => trials.Select(trial => $"{(trial.IsProof ? "none" : string.Join(" + ", trial.Misbehaviors.Select(misbehavior => misbehavior.Name)))}: {trial.Scenario.Name}");
}
