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
            "name=Credit cards", "tests=3", "failures=1", "errors=0", "skipped=1", "time=6.000", "timestamp=2027-01-15T08:00:01", "file=Features/card/credit-cards.feature");
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
