using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.ReqnrollPlugin;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class StepTextsTests
{
    [TestCase("""{ "I log in": "je me connecte", "I log in": "je m'identifie" }""", "I log in")]
    [TestCase("""{ "I log in": "je me connecte", "I enter": "je me connecte" }""", "je me connecte")]
    [TestCase("""{ "I log in": 1 }""", "I log in")]
    [TestCase("[]", "JSON object")]
    public void AFileThatIsAmbiguousIsRefused(string json, string named)
    {
        var folder = Directory.CreateTempSubdirectory("step-texts-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "fr.json"), json);

            var reading = () => StepTexts.In(folder.FullName);

            reading.Should().Throw<InvalidDataException>().WithMessage($"*fr.json*{named}*");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
