using System.Xml;
using System.Xml.Schema;
using PortalAcceptance.LivingDocs.Formats;

namespace PortalAcceptance.LivingDocs.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class SchemaTests
{
    private const string JUnit = "junit.xsd";
    private const string Trx = "trx.xsd";

    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Schemas");

    [Test]
    public void PassedFailedAndSkippedScenariosFollowTheSchemas()
    {
        using var run = new SampleRun();

        Check(run.Pass(SampleRun.ScenarioLine).Fail(SampleRun.FirstRow, "Expected it; it says \"No\"\nmore").Skip(SampleRun.SecondRow, "It needs coupons."));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void RetriedScenariosFollowTheSchemas(bool passes)
    {
        using var run = new SampleRun();
        run.Fail(SampleRun.ScenarioLine, "Expected it", isRetried: true);

        Check(passes ? run.Pass(SampleRun.ScenarioLine, attempt: 1) : run.Fail(SampleRun.ScenarioLine, "Expected it again", attempt: 1));
    }

    [Test]
    public void RepeatedScenariosFollowTheSchemas()
    {
        using var run = new SampleRun();

        Check(run.Pass(SampleRun.ScenarioLine).Fail(SampleRun.ScenarioLine, "Expected it").Pass(SampleRun.ScenarioLine));
    }

    [Test]
    public void ARunWithoutResultsFollowsTheSchemas()
    {
        using var run = new SampleRun();

        Check(run);
    }

    // Written by Microsoft's own extension for three tests: one passed, one failed, one was skipped.
    [Test]
    public void TheSchemaTakesWhatMicrosoftWrites() => Problems(Trx, Path.Combine(_folder, "microsoft.trx")).Should().BeEmpty();

    [TestCase("outcome=\"Failed\"", "outcome=\"Broken\"")]
    [TestCase("duration=\"00:00:00.4427980\"", "duration=\"442 ms\"")]
    [TestCase("<Execution id=\"9a4060c6", "<Execution id=\"00000000")]
    public void TheSchemaRefusesOtherThings(string written, string other)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, File.ReadAllText(Path.Combine(_folder, "microsoft.trx")).Replace(written, other));

        Problems(Trx, file).Should().NotBeEmpty();
        File.Delete(file);
    }

    private static void Check(SampleRun run)
    {
        var docs = run.Read();
        var file = Path.Combine(run.Folder, "results.xml");

        JUnitFile.Write(docs, file);
        Problems(JUnit, file).Should().BeEmpty();
        TrxFile.Write(docs, file);
        Problems(Trx, file).Should().BeEmpty();
    }

    private static List<string> Problems(string schema, string file)
    {
        var problems = new List<string>();
        var settings = new XmlReaderSettings
        {
            ValidationType = ValidationType.Schema,
            ValidationFlags = XmlSchemaValidationFlags.ProcessIdentityConstraints | XmlSchemaValidationFlags.ReportValidationWarnings,
        };
        using var rules = XmlReader.Create(Path.Combine(_folder, schema));
        settings.Schemas.Add(null, rules);
        settings.ValidationEventHandler += (_, problem) => problems.Add($"line {problem.Exception.LineNumber}: {problem.Message}");
        using var reader = XmlReader.Create(file, settings);
        while (reader.Read())
        {
        }

        return problems;
    }
}
