using PortalAcceptance.LivingDocs.Model;

namespace PortalAcceptance.LivingDocs.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class RunHistoryTests
{
    private string _file = "";

    [SetUp]
    public void CreateFolder() => _file = Path.Combine(Directory.CreateTempSubdirectory("history-").FullName, RunHistory.FileName);

    [TearDown]
    public void DeleteFolder() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    [Test]
    public void RunsAreRememberedInTheirOrder()
    {
        new RunHistory(_file).Add(Run(1));
        new RunHistory(_file).Add(Run(2, "a#b"));

        new RunHistory(_file).Read().Should().BeEquivalentTo([Run(1), Run(2, "a#b")], options => options.WithStrictOrdering());
    }

    [Test]
    public void TheOldestRunsAreForgotten()
    {
        for (var run = 1; run <= RunHistory.Length + 2; run++)
        {
            new RunHistory(_file).Add(Run(run));
        }

        new RunHistory(_file).Read().Should().HaveCount(RunHistory.Length).And.Subject.First().Passed.Should().Be(3);
    }

    [Test]
    public void LinesThatCannotBeReadAreLeftOut()
    {
        new RunHistory(_file).Add(Run(1));
        File.AppendAllText(_file, "{\"passed\":\n{}\n");

        new RunHistory(_file).Read().Should().HaveCount(1);
    }

    [Test]
    public void ARunIsRememberedOnce()
    {
        new RunHistory(_file).Add(Run(1));

        new RunHistory(_file).Add(Run(1)).Should().HaveCount(1);
    }

    private static RunRecord Run(int number, params string[] failed) => new(DateTimeOffset.UnixEpoch.AddDays(number), 1.5, number, 0, failed, []);
}
