using System.Xml.Linq;

namespace PortalAcceptance.ReqnrollLab.Tests;

/// <summary>What NUnit says of a test.</summary>
/// <param name="Name">The test's name.</param>
/// <param name="Outcome">The outcome, with what makes it special: <c>Failed:Error</c>.</param>
/// <param name="Message">Why.</param>
/// <param name="Output">What the test wrote.</param>
/// <param name="Attachments">The files that it attached.</param>
internal sealed record NUnitResult(string Name, string Outcome, string Message, string Output, IReadOnlyList<string> Attachments)
{
    public static NUnitResult Of(XElement test) => new(
        test.Attribute("name")!.Value,
        string.Join(':', new[] { test.Attribute("result")!.Value, test.Attribute("label")?.Value }.OfType<string>()),
        test.Descendants("message").FirstOrDefault()?.Value ?? "",
        test.Element("output")?.Value ?? "",
        [.. test.Descendants("filePath").Select(file => file.Value)]);
}
