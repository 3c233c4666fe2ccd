using System.Globalization;
using System.Xml.Linq;
using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.LivingDocs.Results;

namespace PortalAcceptance.LivingDocs.Formats;

/// <summary>Results in the JUnit format that CI servers read: a suite for each feature, a case for each scenario and row.</summary>
/// <remarks>Schema: <c>junit-10.xsd</c> of Jenkins' xUnit plugin.</remarks>
public static class JUnitFile
{
    /// <summary>The file's usual name.</summary>
    public const string FileName = "junit.xml";

    /// <summary>Writes the results.</summary>
    /// <exception cref="IOException">The file can't be written.</exception>
    public static void Write(Documentation docs, string file)
    {
        var suites = docs.Features.Select(SuiteOf).OfType<XElement>().ToList();
        new XDocument(new XElement(
            "testsuites",
            new XAttribute("name", "PortalAcceptance"),
            Total("tests"), Total("failures"), Total("errors"),
            new XAttribute("time", XmlText.Seconds(docs.Elapsed)),
            suites)).Save(file);

        XAttribute Total(string name) => new(name, suites.Sum(suite => (int)suite.Attribute(name)!));
    }

    private static XElement? SuiteOf(DocumentedFeature feature)
    {
        var results = feature.Cases.SelectMany(each => each.Results).ToList();
        return results.Count == 0 ? null : new XElement(
            "testsuite",
            new XAttribute("name", XmlText.Of(feature.Source.Name)),
            new XAttribute("tests", results.Count),
            new XAttribute("failures", results.Count(result => result.Result.Outcome is Outcome.Failed)),
            new XAttribute("errors", 0),
            new XAttribute("skipped", results.Count(result => result.Result.Outcome is Outcome.Skipped)),
            new XAttribute("time", XmlText.Seconds(TimeSpan.FromTicks(results.Sum(result => result.Result.Duration.Ticks)))),
            new XAttribute("timestamp", results.Min(result => result.Result.Started).UtcDateTime.ToString("s", CultureInfo.InvariantCulture)),
            new XAttribute("file", feature.Uri),
            results.Select(result => CaseOf(feature, result)));
    }

    private static XElement CaseOf(DocumentedFeature feature, CaseResult result) => new(
        "testcase",
        new XAttribute("name", XmlText.Of(NameOf(result))),
        new XAttribute("classname", XmlText.Of(feature.Source.Name)),
        new XAttribute("time", XmlText.Seconds(result.Result.Duration)),
        result.Result.Outcome switch
        {
            Outcome.Passed => null,
            Outcome.Skipped => new XElement("skipped", new XAttribute("message", XmlText.Of(result.Result.Problem.Sentence))),
            _ => FailureOf(result.Result, "failure"),
        },
        // As Maven Surefire writes them.
        result.Result.EarlierAttempts.Where(attempt => attempt.Outcome is Outcome.Failed).Select(attempt => FailureOf(attempt, result.Result.IsFlaky ? "flakyFailure" : "rerunFailure")));

    private static XElement FailureOf(ScenarioResult result, string element) => new(
        element,
        new XAttribute("message", XmlText.Of(result.Problem.Sentence)),
        new XAttribute("type", result.Status.ToString().ToLowerInvariant()),
        XmlText.Of($"{result.FailedStep}\n{result.Problem.Message}"));

    internal static string NameOf(CaseResult result) => result.Run.Length > 0 ? $"{result.Result.Title} [{result.Run}]" : result.Result.Title;
}
