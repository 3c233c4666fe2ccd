using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PortalAcceptance.Portal.Mutants.Tests;

internal sealed class MutatedPortalTests
{
    [Test]
    public async Task IsBuiltWithMutantsOfEachPlace()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "mutants");

        var portal = await MutatedPortal.BuildAsync(8, seed: 7, folder, AppContext.BaseDirectory, TestContext.Progress.WriteLine, CancellationToken.None);

        portal.Mutants.Select(mutant => mutant.Number).Should().Equal(1, 2, 3, 4, 5, 6, 7, 8);
        portal.Mutants.Select(mutant => mutant.Place).Should().Contain(Enum.GetValues<MutantPlace>());
        portal.Mutants.Should().AllSatisfy(mutant => File.ReadLines(Path.Combine(folder, "Portal", mutant.File)).Should().Contain(line => line.Contains($"IsOn({mutant.Number})") || line.Contains($"'{mutant.Number}'")));
        TypesOf(portal.Assembly).Should().Contain("Mutant");
    }

    [Test]
    public async Task TheSameSeedPicksTheSame()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "mutants");
        Task<MutatedPortal> Build() => MutatedPortal.BuildAsync(4, seed: 11, folder, AppContext.BaseDirectory, TestContext.Progress.WriteLine, CancellationToken.None);

        (await Build()).Mutants.Should().Equal((await Build()).Mutants);
    }

    [Test]
    public void EachUnnoticeableChangeIsAmongTheChanges()
    {
        var files = MutatedPortal.ReadSource();
        var mutations = MutatedPortal.Mutations(files, AppContext.BaseDirectory);

        Unnoticeable.All.Where(place => !mutations.Any(mutation => place.Covers(mutation, files[mutation.File])))
            .Should().BeEmpty("an entry without a change is left over");
    }

    private static IEnumerable<string> TypesOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(type => metadata.GetString(metadata.GetTypeDefinition(type).Name))];
    }
}
