using System.Xml.Linq;
using PortalAcceptance.LivingDocs.Formats;

namespace PortalAcceptance.LivingDocs.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class FormatTests
{
    private static readonly XNamespace _trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    [Test]
    public void JUnitHasACaseForEachScenarioAndRowThatRan()
    {
        var junit = Written(JUnitFile.Write, "junit.xml").Root!;

        junit.Elements("testsuite").Should().ContainSingle().Which.Attributes().Select(attribute => $"{attribute.Name}={attribute.Value}").Should().Equal(
            "name=Credit cards", "tests=3", "failures=1", "errors=0", "skipped=1", "time=6.000", "timestamp=2027-01-15T08:00:01", "file=features/card/credit-cards.feature");
        junit.Descendants("testcase").Select(test => (string)test.Attribute("name")!).Should().Equal(SampleRun.Scenario, "Visa is accepted", "A coupon & <voucher> is refused");
        junit.Descendants("failure").Single().Attribute("message")!.Value.Should().Be("Expected it; it says \"No\"");
        junit.Descendants("skipped").Single().Attribute("message")!.Value.Should().Be("It needs coupons.");
    }

    [Test]
    public void TrxHasATestForEachScenarioAndRowThatRan()
    {
        var trx = Written(TrxFile.Write, "results.trx").Root!;

        trx.Descendants(_trx + "UnitTestResult").Select(test => ((string)test.Attribute("testName")!, (string)test.Attribute("outcome")!)).Should().Equal(
            (SampleRun.Scenario, "Passed"), ("Visa is accepted", "Failed"), ("A coupon & <voucher> is refused", "NotExecuted"));
        trx.Descendants(_trx + "Message").First().Value.Should().Be("Expected it; it says \"No\"");
        trx.Descendants(_trx + "UnitTest").Select(test => (string)test.Attribute("id")!).Should().OnlyHaveUniqueItems()
            .And.Equal(trx.Descendants(_trx + "TestEntry").Select(entry => (string)entry.Attribute("testId")!));
        trx.Descendants(_trx + "Counters").Single().Attributes().Select(attribute => $"{attribute.Name}={attribute.Value}").Should().Equal(
            "total=3", "executed=2", "passed=1", "failed=1", "notExecuted=1");
    }

    [TestCase(true, "flakyFailure", "Passed", "Flaky. Attempt 1: Expected it")]
    [TestCase(false, "rerunFailure", "Failed", "Attempt 1: Expected it\nAttempt 2: Expected it again")]
    public void EachAttemptIsTold(bool passes, string element, string outcome, string message)
    {
        using var run = new SampleRun();
        run.Fail(SampleRun.ScenarioLine, "Expected it\nmore", isRetried: true);
        var docs = (passes ? run.Pass(SampleRun.ScenarioLine, attempt: 1) : run.Fail(SampleRun.ScenarioLine, "Expected it again", attempt: 1)).Read();
        var file = Path.Combine(run.Folder, "results.xml");

        JUnitFile.Write(docs, file);
        XDocument.Load(file).Descendants("testcase").Single().Elements().Select(child => $"{child.Name}: {child.Attribute("message")!.Value}")
            .Should().Equal(passes ? [$"{element}: Expected it"] : ["failure: Expected it again", $"{element}: Expected it"]);
        TrxFile.Write(docs, file);
        XDocument.Load(file).Descendants(_trx + "UnitTestResult").Single().Attribute("outcome")!.Value.Should().Be(outcome);
        XDocument.Load(file).Descendants(_trx + "Message").Single().Value.Should().Be(message);
    }

    [Test]
    public void ATestKeepsItsIdentifierFromRunToRun()
    {
        var (first, second) = (Written(TrxFile.Write, "first.trx"), Written(TrxFile.Write, "second.trx"));

        Ids(first).Should().Equal(Ids(second));

        static IEnumerable<string> Ids(XDocument trx) => trx.Descendants(_trx + "UnitTest").Select(test => (string)test.Attribute("id")!);
    }

    [Test]
    public void CharactersThatXmlCannotHoldAreLeftOut()
    {
        using var run = new SampleRun();
        var file = Path.Combine(run.Folder, "junit.xml");

        JUnitFile.Write(run.Fail(SampleRun.ScenarioLine, "Expected \u0001 and 😀").Read(), file);

        XDocument.Load(file).Descendants("failure").Single().Attribute("message")!.Value.Should().Be("Expected  and 😀");
    }

    private static XDocument Written(Action<Model.Documentation, string> write, string name)
    {
        using var run = new SampleRun();
        var file = Path.Combine(run.Folder, name);
        write(run.Pass(SampleRun.ScenarioLine).Fail(SampleRun.FirstRow, "Expected it; it says \"No\"\nmore").Skip(SampleRun.SecondRow, "It needs coupons.").Read(), file);
        return XDocument.Load(file);
    }
}
