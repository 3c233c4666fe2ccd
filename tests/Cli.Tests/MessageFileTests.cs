using System.Text;
using PortalAcceptance.Cli.Messages;

namespace PortalAcceptance.Cli.Tests;

public class MessageFileTests
{
    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory("messages-").FullName, "messages.ndjson");
    private readonly TaskCompletionSource _ended = new();

    [TearDown]
    public void DeleteFolder() => Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);

    [Test]
    public async Task LinesAreReadAsTheyAreWritten()
    {
        await using var lines = new MessageFile(_path).FollowAsync(_ended.Task, () => { }).GetAsyncEnumerator();

        var first = lines.MoveNextAsync().AsTask();
        first.IsCompleted.Should().BeFalse("there is no file yet");
        await File.AppendAllTextAsync(_path, "one\nt");
        (await first).Should().BeTrue();
        lines.Current.Should().Be("one");
        var second = lines.MoveNextAsync().AsTask();
        await File.AppendAllTextAsync(_path, "wo\r\n");
        (await second).Should().BeTrue();
        lines.Current.TrimEnd().Should().Be("two");
        _ended.SetResult();
        (await lines.MoveNextAsync()).Should().BeFalse();
    }

    [Test]
    public async Task LongLinesOfAnyScriptComeWhole()
    {
        string[] written = [new string('é', 100_001), new string('漢', 70_000), "", "𝄞"];
        await File.WriteAllTextAsync(_path, string.Concat(written.Select(line => line + "\n")), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        _ended.SetResult();

        (await ReadAllAsync()).Should().Equal(written);
    }

    [Test]
    public async Task ALineThatWasBrokenOffIsLeftOut()
    {
        await File.WriteAllTextAsync(_path, "one\ntw");
        _ended.SetResult();

        (await ReadAllAsync()).Should().Equal("one");
    }

    [Test]
    public async Task WithoutAFileThereAreNoLines()
    {
        _ended.SetResult();

        (await ReadAllAsync()).Should().BeEmpty();
    }

    [Test]
    public async Task WhileThereIsNothingNewThatIsSaid()
    {
        var ticks = 0;

        var lines = new MessageFile(_path).FollowAsync(_ended.Task, () =>
        {
            if (++ticks == 2)
            {
                _ended.SetResult();
            }
        });
        await foreach (var line in lines)
        {
            Assert.Fail($"There is no line, but: {line}");
        }

        ticks.Should().Be(2);
    }

    private async Task<List<string>> ReadAllAsync()
    {
        var read = new List<string>();
        await foreach (var line in new MessageFile(_path).FollowAsync(_ended.Task, () => { }))
        {
            read.Add(line);
        }
        return read;
    }
}
