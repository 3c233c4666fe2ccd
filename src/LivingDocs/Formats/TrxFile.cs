using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.LivingDocs.Results;

namespace PortalAcceptance.LivingDocs.Formats;

/// <summary>Results in the TRX format that Azure Pipelines and Visual Studio read: a test for each scenario and row.</summary>
/// <remarks>Schema: <c>vstst.xsd</c> of Visual Studio. A test keeps its identifier when lines and rows move.</remarks>
public static class TrxFile
{
    /// <summary>The file's usual name.</summary>
    public const string FileName = "results.trx";

    // Visual Studio's own identifiers: of unit tests, and of the list of results that are in no list.
    private const string UnitTestType = "13cdc9d9-ddb5-4fa4-a97d-d965ccfc6d4b";
    private const string NoList = "8c84fa94-04c1-424b-9868-57a2d4851a1d";

    private static readonly XNamespace _trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>Writes the results.</summary>
    /// <exception cref="IOException">The file can't be written.</exception>
    public static void Write(Documentation docs, string file)
    {
        var tests = docs.Cases.SelectMany(each => each.Case.Results.Select(result => new Test(each.Feature, each.Case, result))).ToList();
        var started = docs.Started ?? DateTimeOffset.UnixEpoch;
        var failed = tests.Count(test => test.Outcome == "Failed");
        new XDocument(new XElement(
            _trx + "TestRun",
            new XAttribute("id", IdOf($"run {started.UtcTicks}")),
            new XAttribute("name", $"PortalAcceptance {Time(started)}"),
            new XElement(_trx + "Times", new XAttribute("creation", Time(started)), new XAttribute("queuing", Time(started)), new XAttribute("start", Time(started)), new XAttribute("finish", Time(started + docs.Elapsed))),
            new XElement(_trx + "Results", tests.Select(ResultOf)),
            new XElement(_trx + "TestDefinitions", tests.Select(DefinitionOf)),
            new XElement(_trx + "TestEntries", tests.Select(test => new XElement(_trx + "TestEntry", new XAttribute("testId", test.Id), new XAttribute("executionId", test.ExecutionId), new XAttribute("testListId", NoList)))),
            new XElement(_trx + "TestLists", new XElement(_trx + "TestList", new XAttribute("name", "Results Not in a List"), new XAttribute("id", NoList))),
            new XElement(
                _trx + "ResultSummary",
                new XAttribute("outcome", failed > 0 ? "Failed" : "Completed"),
                new XElement(
                    _trx + "Counters",
                    new XAttribute("total", tests.Count),
                    new XAttribute("executed", tests.Count(test => test.Outcome != "NotExecuted")),
                    new XAttribute("passed", tests.Count(test => test.Outcome == "Passed")),
                    new XAttribute("failed", failed),
                    new XAttribute("notExecuted", tests.Count(test => test.Outcome == "NotExecuted")))))).Save(file);
    }

    private static XElement ResultOf(Test test) => new(
        _trx + "UnitTestResult",
        new XAttribute("executionId", test.ExecutionId),
        new XAttribute("testId", test.Id),
        new XAttribute("testName", test.Name),
        new XAttribute("computerName", Environment.MachineName),
        new XAttribute("duration", test.Result.Duration.ToString("c", CultureInfo.InvariantCulture)),
        new XAttribute("startTime", Time(test.Result.Started)),
        new XAttribute("endTime", Time(test.Result.Started + test.Result.Duration)),
        new XAttribute("testType", UnitTestType),
        new XAttribute("outcome", test.Outcome),
        new XAttribute("testListId", NoList),
        test.Outcome == "Passed" && !test.Result.IsFlaky ? null : new XElement(
            _trx + "Output",
            new XElement(
                _trx + "ErrorInfo",
                new XElement(_trx + "Message", XmlText.Of(string.Join('\n', Told(test.Result).Select(each => each.Message)))),
                new XElement(_trx + "StackTrace", XmlText.Of(string.Join('\n', Told(test.Result).Select(each => each.Place)))))));

    // Each attempt that failed, or was skipped, with its number if there are several. The format has no word for flaky.
    private static IEnumerable<(string Message, string Place)> Told(ScenarioResult result) => result.EarlierAttempts.Append(result)
        .Where(attempt => attempt.Outcome is not Outcome.Passed)
        .Select(attempt => (
            $"{(result.IsFlaky ? "Flaky. " : "")}{(result.Attempts > 1 ? $"Attempt {attempt.Attempts}: " : "")}{attempt.Problem.Sentence}",
            $"{attempt.FailedStep} in {attempt.Uri}:line {attempt.Problem.Line ?? attempt.Line}"));

    private static XElement DefinitionOf(Test test) => new(
        _trx + "UnitTest",
        new XAttribute("name", test.Name),
        new XAttribute("storage", test.Feature.Uri),
        new XAttribute("id", test.Id),
        new XElement(_trx + "Execution", new XAttribute("id", test.ExecutionId)),
        new XElement(
            _trx + "TestMethod",
            new XAttribute("codeBase", test.Feature.Uri),
            new XAttribute("adapterTypeName", "executor://portal-acceptance"),
            new XAttribute("className", XmlText.Of(test.Feature.Source.Name)),
            new XAttribute("name", test.Name)));

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static string IdOf(string name) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)).ToString();

    private sealed record Test(DocumentedFeature Feature, DocumentedCase Case, CaseResult Of)
    {
        public ScenarioResult Result => Of.Result;

        public string Name { get; } = XmlText.Of(JUnitFile.NameOf(Of));

        public string Id { get; } = IdOf($"{Documentation.KeyOf(Feature, Case)} {Of.Run}");

        public string ExecutionId { get; } = IdOf($"{Documentation.KeyOf(Feature, Case)} {Of.Run} {Of.Result.Started.UtcTicks}");

        public string Outcome => Result.Outcome switch
        {
            Results.Outcome.Passed => "Passed",
            Results.Outcome.Skipped => "NotExecuted",
            _ => "Failed",
        };
    }
}
