using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class RunOutputTests
{
    private readonly RunSettings _settings = RunSettings.Load() with { OutputDir = Path.Combine(Path.GetTempPath(), $"results-{Guid.NewGuid():N}") };

    [Test]
    public void EvidenceIsNamedAfterItsScenarioAndNeverTwiceTheSame()
    {
        var seed = new ScenarioSeed(0x1a2b);
        string[] paths =
        [
            RunOutput.NewEvidence(_settings, "A card is saved: it's « new »", seed, attempt: 1),
            RunOutput.NewEvidence(_settings, "A card is saved: it's « new »", seed, attempt: 1),
            RunOutput.NewEvidence(_settings, "A card is saved: it's « new »", seed, attempt: 2),
            RunOutput.NewEvidence(_settings, "A card is saved: it's « new »", seed, attempt: 2),
        ];

        paths.Select(path => Path.GetRelativePath(_settings.OutputDir, path).Replace('\\', '/')).Should().Equal(
            "evidence/a-card-is-saved-it-s-new-00001a2b",
            "evidence/a-card-is-saved-it-s-new-00001a2b-2",
            "evidence/a-card-is-saved-it-s-new-00001a2b-attempt2",
            "evidence/a-card-is-saved-it-s-new-00001a2b-attempt2-2");
    }

    [Test]
    public void EvidenceOfScenariosThatRunSideBySideIsKeptApart()
    {
        var paths = new string[100];
        Parallel.For(0, paths.Length, number => paths[number] = RunOutput.NewEvidence(_settings, "The same", new ScenarioSeed(1), attempt: 1));

        paths.Should().OnlyHaveUniqueItems();
    }
}
