using System.Text.Json.Nodes;
using FluentAssertions;
using NUnit.Framework;
using Reqnroll.Messages;

namespace Reqnroll.StandIn.Tests.Messages;

/// <summary>The messages file as another process sees it.</summary>
public sealed class MessageStreamTests
{
    private DirectoryInfo _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("messages");

    [TearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    [Test]
    public void EachMessageCanBeReadAsSoonAsItIsWritten()
    {
        var path = Path.Combine(_folder.FullName, "deeper", "messages.ndjson");
        using var messages = MessageStream.Open(path);
        using StreamReader reader = new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));

        for (var number = 1; number <= 3; number++)
        {
            messages.Write(new JsonObject { ["text"] = $"é\n{number}" });
            reader.ReadLine().Should().Be($$"""{"text":"é\n{{number}}"}""");
            reader.ReadLine().Should().BeNull();
        }
    }

    [Test]
    public void LinesOfSeveralThreadsAreWhole()
    {
        var path = Path.Combine(_folder.FullName, "messages.ndjson");
        using (var messages = MessageStream.Open(path))
        {
            Parallel.For(0, 500, number => messages.Write(new JsonObject { ["number"] = number, ["filler"] = new string('x', number) }));
        }

        File.ReadAllLines(path).Select(line => JsonNode.Parse(line)!["number"]!.GetValue<int>()).Should().BeEquivalentTo(Enumerable.Range(0, 500));
    }

    [Test]
    public void AnOlderFileIsReplaced()
    {
        var path = Path.Combine(_folder.FullName, "messages.ndjson");
        File.WriteAllText(path, new string('x', 1000));
        using (var messages = MessageStream.Open(path))
        {
            messages.Write([]);
        }

        File.ReadAllText(path).Should().Be("{}\n");
    }

    [Test]
    public void AFileThatCannotBeWrittenIsNamedWithTheRemedy() =>
        FluentActions.Invoking(() => MessageStream.Open(_folder.FullName)).Should().Throw<ReqnrollException>()
            .WithMessage($"The message formatter can't write {_folder.FullName}: *Set formatters.message.outputFilePath to a file that can be written.");
}
