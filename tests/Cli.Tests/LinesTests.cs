using PortalAcceptance.Cli.Messages;
using PortalAcceptance.Cli.Reporting;
using PortalAcceptance.Cli.Results;

namespace PortalAcceptance.Cli.Tests;

public class LinesTests
{
    [Test]
    public void BeforeTheRunStartsThePortalAndTheBrowserDo() =>
        Lines.Progress(new RunResult(), TimeSpan.FromSeconds(5)).Should().Be("Starting the portal and the browser  00:05");

    [Test]
    public void ARunThatAnnouncesItsScenariosIsCountedAgainstThem() =>
        Lines.Progress(Result(new Script().Start().Announce("A").Passed("B").StartScenario("C")), TimeSpan.FromSeconds(65))
            .Should().Be("1/3 done  01:05  1 running: C");

    [Test]
    public void ARunThatDoesNotIsCountedAlone() =>
        Lines.Progress(Result(new Script().Start().Passed("A").Passed("B")), TimeSpan.FromSeconds(1)).Should().Be("2 done  00:01");

    private static RunResult Result(Script script)
    {
        var result = new RunResult();
        foreach (var line in script.Lines)
        {
            result.Add(MessageReader.Read(line["message ".Length..]));
        }
        return result;
    }
}
