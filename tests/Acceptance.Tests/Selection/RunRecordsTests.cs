using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Selection;
using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Tests.Selection;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class RunRecordsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("records-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void WhatFailedIsReadBackOnce()
    {
        LastRun.Of(["b", "a", "b"]).Write(_folder);

        LastRun.Read(_folder).Should().BeEquivalentTo(new LastRun("failed", ["a", "b"]));
        LastRun.Of([]).Should().BeEquivalentTo(new LastRun("passed", []));
    }

    [TestCase(null)]
    [TestCase("{}")]
    [TestCase("{")]
    public void WithoutARecordOfALastRunItsFailuresAreRefused(string? content)
    {
        var file = Path.Combine(_folder, ".last-run.json");
        if (content is not null)
        {
            File.WriteAllText(file, content);
        }

        var read = () => LastRun.Read(_folder);

        read.Should().Throw<RunSettingsException>().WithMessage($"{file} doesn't say what failed in the last run (*); run the scenarios without --last-failed.");
    }

    [Test]
    public void DurationsOfOtherScenariosAreKeptUnlessTheyAreGone()
    {
        new ScenarioDurations(new Dictionary<string, double> { ["kept"] = 2, ["gone"] = 3, ["again"] = 4 })
            .After(new Dictionary<string, double> { ["again"] = 6.00049, ["new"] = 1 }, name => name != "gone").Write(_folder);

        var durations = ScenarioDurations.Read(_folder);

        new[] { "kept", "again", "new" }.Select(durations.Of).Should().Equal(2, 6, 1);
        durations.Of("gone").Should().Be(3, "a scenario that was never measured takes as long as the others on average");
    }

    [Test]
    public void WhatAShardHasMeasuredWinsOverWhatAnotherOneHasCarriedAlong()
    {
        var carried = new ScenarioDurations(new Dictionary<string, double> { ["a"] = 1, ["b"] = 1, ["c"] = 1 });
        foreach (var scenario in new[] { "a", "b" })
        {
            carried.After(new Dictionary<string, double> { [scenario] = 5 }, _ => true).Write(Path.Combine(_folder, scenario));
        }

        var joined = ScenarioDurations.Join([Path.Combine(_folder, "a"), Path.Combine(_folder, "b")]);

        new[] { "a", "b", "c" }.Select(joined.Of).Should().Equal(5, 5, 1);
    }

    [Test]
    public void AFileOfDurationsThatCannotBeReadIsAsGoodAsNone([Values(null, "{", "[1]")] string? content)
    {
        if (content is not null)
        {
            File.WriteAllText(Path.Combine(_folder, "durations.json"), content);
        }

        ScenarioDurations.Read(_folder).AreKnown.Should().BeFalse();
    }
}
