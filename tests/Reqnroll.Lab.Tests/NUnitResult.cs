using System.Xml.Linq;

namespace PortalAcceptance.ReqnrollLab.Tests;

// The outcome includes the label, for example "Failed:Error".
internal sealed record NUnitResult(string Name, string Outcome, string Message, string Output, IReadOnlyList<string> Attachments)
{
    public static NUnitResult Of(XElement test) => new(
        test.Attribute("name")!.Value,
        string.Join(':', new[] { test.Attribute("result")!.Value, test.Attribute("label")?.Value }.OfType<string>()),
        test.Descendants("message").FirstOrDefault()?.Value ?? "",
        test.Element("output")?.Value ?? "",
        [.. test.Descendants("filePath").Select(file => file.Value)]);
}
