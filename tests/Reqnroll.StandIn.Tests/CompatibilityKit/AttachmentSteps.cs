using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for attachments, in C#. Reqnroll attaches files, so what the kit attaches as text is a file of that type here.</summary>
internal sealed class AttachmentSteps(IReqnrollOutputHelper output) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("attachments");

    [When("the string {string} is attached as {string}")]
    public void AttachText(string text, string mediaType) => Attach($"text{Extension(mediaType)}", System.Text.Encoding.UTF8.GetBytes(text));

    [When("the string {string} is logged")]
    public void Log(string text) => output.WriteLine(text);

    [When("text with ANSI escapes is logged")]
    public void LogColours() => output.WriteLine(
        "This displays a \x1b[31mr\x1b[0m\x1b[91ma\x1b[0m\x1b[33mi\x1b[0m\x1b[32mn\x1b[0m\x1b[34mb\x1b[0m\x1b[95mo\x1b[0m\x1b[35mw\x1b[0m");

    [When("the following string is attached as {string}:")]
    public void AttachDocString(string mediaType, string text) => AttachText(text, mediaType);

    [When("an array with {int} bytes is attached as {string}")]
    public void AttachBytes(int count, string mediaType) =>
        Attach($"bytes{Extension(mediaType)}", [.. Enumerable.Range(0, count).Select(value => (byte)value)]);

    [When("a PDF document is attached and renamed")]
    public void AttachDocument() =>
        Attach("renamed.pdf", File.ReadAllBytes(TestDataFile.PathOf("compatibility-kit", "attachments", "document.pdf")));

    [When("a link to {string} is attached")]
    public void AttachLink(string uri) => AttachText(uri, "text/uri-list");

    [When("the string {string} is attached as {string} before a failure")]
    public void AttachAndFail(string text, string mediaType)
    {
        AttachText(text, mediaType);
        throw new SampleStepException("whoops");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Extension(string mediaType) => mediaType switch
    {
        "application/json" => ".json",
        "text/plain" => ".txt",
        "text/uri-list" => ".uri",
        _ => ".bin",
    };

    private void Attach(string name, byte[] content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, content);
        output.AddAttachment(path);
    }
}
