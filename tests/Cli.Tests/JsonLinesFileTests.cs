using System.Text;
using System.Text.Json;
using Io.Cucumber.Messages.Types;
using PortalAcceptance.LivingDocs.Messages;

namespace PortalAcceptance.Cli.Tests;

internal class JsonLinesFileTests
{
    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory("lines-").FullName, "lines.ndjson");

    [TearDown]
    public void DeleteFolder() => Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);

    [Test]
    public async Task LinesAreReadAsTheyAreWritten()
    {
        var file = new JsonLinesFile<string>(_path);

        Read(file, hasEnded: false).Should().BeEmpty("there is no file yet");
        await File.AppendAllTextAsync(_path, "\"one\"\n\"t");
        Read(file, hasEnded: false).Should().Equal("one");
        await File.AppendAllTextAsync(_path, "wo\"\r\n\n");
        Read(file, hasEnded: false).Should().Equal("two");
        Read(file, hasEnded: true).Should().BeEmpty();
    }

    [Test]
    public async Task LongLinesOfAnyScriptComeWhole()
    {
        string[] written = [new string('é', 100_001), new string('漢', 70_000), "", "𝄞"];
        await File.WriteAllTextAsync(_path, string.Concat(written.Select(line => JsonSerializer.Serialize(line) + "\n")), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Read(new JsonLinesFile<string>(_path), hasEnded: true).Should().Equal(written);
    }

    [Test]
    public async Task ALastLineWithoutALineBreakIsReadWhenTheWriterHasEnded()
    {
        await File.WriteAllTextAsync(_path, "\"one\"\n\"two\"");
        var file = new JsonLinesFile<string>(_path);

        Read(file, hasEnded: false).Should().Equal("one");
        Read(file, hasEnded: true).Should().Equal("two");
        file.Fault.Should().BeNull();
    }

    [Test]
    public async Task ALastLineThatWasCutOffIsLeftOut()
    {
        await File.WriteAllTextAsync(_path, "\"one\"\n\"tw");
        var file = new JsonLinesFile<string>(_path);

        Read(file, hasEnded: true).Should().Equal("one");
        file.Fault.Should().BeNull();
    }

    [Test]
    public async Task NothingIsReadPastALineThatIsNotUnderstood()
    {
        await File.WriteAllTextAsync(_path, "\"one\"\n\ntwo\n\"three\"\n");
        var file = new JsonLinesFile<string>(_path);

        Read(file, hasEnded: false).Should().Equal("one");
        Read(file, hasEnded: true).Should().BeEmpty();
        file.Fault.Should().StartWith($"{_path} can't be read past line 3: ");
    }

    [Test]
    public async Task AFileThatItsWriterDoesNotShareIsReadWhenTheWriterHasEnded()
    {
        var file = new JsonLinesFile<string>(_path);
        await using (var writer = new StreamWriter(new FileStream(_path, FileMode.Create, FileAccess.Write, FileShare.None)) { AutoFlush = true })
        {
            await writer.WriteLineAsync("\"one\"");

            Read(file, hasEnded: false).Should().BeEmpty();
            file.Fault.Should().BeNull();
        }

        Read(file, hasEnded: true).Should().Equal("one");
    }

    [Test]
    public async Task AFileThatCannotBeReadEvenThenIsReported()
    {
        await using var writer = new FileStream(_path, FileMode.Create, FileAccess.Write, FileShare.None);
        var file = new JsonLinesFile<string>(_path);

        Read(file, hasEnded: true).Should().BeEmpty();
        file.Fault.Should().StartWith($"{_path} can't be read: ");
    }

    [Test]
    public async Task TheTextOfFeatureFilesIsSkipped()
    {
        await File.WriteAllTextAsync(_path, """{"source":{"uri":"a.feature","data":"Feature: A","mediaType":"text/x.cucumber.gherkin+plain"}}""");
        var messages = new List<Envelope>();

        new JsonLinesFile<Envelope>(_path).Read(hasEnded: true, messages.Add, CancellationToken.None);

        messages.Should().ContainSingle().Which.Source.Should().BeNull();
    }

    private static List<string> Read(JsonLinesFile<string> file, bool hasEnded)
    {
        var lines = new List<string>();
        file.Read(hasEnded, lines.Add, CancellationToken.None);
        return lines;
    }
}
