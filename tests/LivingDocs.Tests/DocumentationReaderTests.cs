using PortalAcceptance.LivingDocs.Model;

namespace PortalAcceptance.LivingDocs.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class DocumentationReaderTests
{
    [Test]
    public void EachScenarioAndRowHasItsResult()
    {
        using var run = new SampleRun();

        var docs = run.Pass(SampleRun.ScenarioLine).Fail(SampleRun.FirstRow, "Expected the confirmation; it says nothing").Skip(SampleRun.SecondRow, "It needs coupons.").Read();

        docs.Cases.Select(each => (each.Case.Title, each.Case.Verdict)).Should().Equal(
            (SampleRun.Scenario, Verdict.Passed), ("Visa is accepted", Verdict.Failed), ("A coupon & <voucher> is refused", Verdict.Skipped));
        docs.Cases.ElementAt(1).Case.Results.Single().Result.Problem.Message.Should().Be("Expected the confirmation; it says nothing");
        docs.Features.Single().Area.Should().Be("@card");
        docs.Problems.Should().BeEmpty();
    }

    [Test]
    public void WhatPassesAfterAFailureIsFlaky()
    {
        using var run = new SampleRun();

        var docs = run.Fail(SampleRun.ScenarioLine, "Expected it", isRetried: true).Pass(SampleRun.ScenarioLine, attempt: 1).Read();

        docs.Features.Single().Scenarios.First().Verdict.Should().Be(Verdict.Flaky);
        docs.Results.Single().EarlierAttempts.Select(attempt => (attempt.Attempts, attempt.Problem.Sentence, attempt.Evidence.Count)).Should().Equal((1, "Expected it", 1));
    }

    [Test]
    public void ARowThatWasLeftOutIsShownAsNotRun()
    {
        using var run = new SampleRun();

        var docs = run.Pass(SampleRun.FirstRow).Read();

        docs.Features.Single().Scenarios.Select(scenario => scenario.Verdict).Should().Equal(Verdict.NotRun, Verdict.Passed);
        docs.Count(Verdict.NotRun).Should().Be(2);
    }

    [Test]
    public void RunsAreJoinedAndToldApartByTheirFolders()
    {
        using var desktop = new SampleRun("desktop");
        using var phone = new SampleRun("phone");
        desktop.Pass(SampleRun.ScenarioLine).Pass(SampleRun.FirstRow);
        phone.Fail(SampleRun.ScenarioLine, "Expected it").Pass(SampleRun.SecondRow);

        var docs = DocumentationReader.Read([desktop.Save(), phone.Save()], SampleRun.Words, []);

        docs.Runs.Should().Equal("desktop", "phone");
        docs.Cases.Select(each => each.Case.Verdict).Should().Equal(Verdict.Failed, Verdict.Passed, Verdict.Passed);
        docs.Cases.First().Case.Results.Select(result => result.Run).Should().Equal("desktop", "phone");
    }

    [Test]
    public void AFaultBelongsToTheScenarioThatNoticesIt()
    {
        using var run = new SampleRun();
        var fault = new NoticedFault("visa-refused", $"{SampleRun.Feature}: Visa is accepted", "Expected the confirmation");

        run.Pass(SampleRun.FirstRow).Read(fault).Features.Single().Scenarios.Select(scenario => scenario.Faults).Should().SatisfyRespectively(
            first => first.Should().BeEmpty(), second => second.Should().Equal(fault));
    }

    [Test]
    public void AFileThatIsNotThereIsNamed()
    {
        var read = () => DocumentationReader.Read(["nowhere/messages.ndjson"], SampleRun.Words, []);

        read.Should().Throw<FileNotFoundException>().WithMessage("There is no file nowhere/messages.ndjson; name a file of Cucumber Messages*");
    }

    [Test]
    public void AFileThatIsCutOffIsReadAsFarAsItGoes()
    {
        using var run = new SampleRun();
        var file = run.Pass(SampleRun.ScenarioLine).Pass(SampleRun.FirstRow).Save();
        var lines = File.ReadAllLines(file);
        File.WriteAllText(file, string.Join('\n', lines[..^3]) + "\n" + lines[^3][..20]);

        var docs = DocumentationReader.Read([file], SampleRun.Words, []);

        docs.Features.Single().Scenarios.First().Verdict.Should().Be(Verdict.Passed);
    }

    [Test]
    public void IdentifiersAreTheSameWhenLinesMove()
    {
        using var run = new SampleRun();

        run.Read().Cases.Select(each => each.Case.Id).Should().Equal("a-card-is-accepted", "brand-is-result-visa-accepted", "brand-is-result-a-coupon-voucher-refused");
    }
}
