using FluentAssertions;
using NUnit.Framework;

namespace PortalAcceptance.AllureStandIn.Tests;

internal sealed class ResultsDirectoryTests
{
    private const string OneTest = "FullyQualifiedName~Sample.Outcomes.Passes";

    private readonly TemporaryFolder _folder = new();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task ResultsGoBesideTheTestAssembly()
    {
        var exit = await SampleProgram.RunAsync(CopyOfTheSample(), configuration: null, OneTest);
        exit.ExitCode.Should().Be(0, exit.Output);
        ResultsIn("sample", "allure-results").Should().ContainSingle();
    }

    [Test]
    public async Task ARelativeDirectoryCountsFromTheTestAssembly()
    {
        var sample = CopyOfTheSample();
        File.WriteAllText(Path.Combine(sample, "allureConfig.json"), """{ "allure": { "directory": "../reports/allure" } }""");
        var exit = await SampleProgram.RunAsync(sample, configuration: null, OneTest);
        exit.ExitCode.Should().Be(0, exit.Output);
        ResultsIn("reports", "allure").Should().ContainSingle();
    }

    [Test]
    public async Task AConfigurationThatCannotBeUsedFailsEveryTestWithTheRemedy()
    {
        var exit = await SampleProgram.RunAsync(SampleProgram.BuiltFolder, "/no/such.json", "FullyQualifiedName~Sample.Rows.OutlineWithHook");
        exit.ExitCode.Should().NotBe(0);
        exit.Output.Should().Contain("ALLURE_CONFIG names '/no/such.json'", Exactly.Times(3), "there are three rows");
    }

    private string CopyOfTheSample()
    {
        var copy = Directory.CreateDirectory(_folder.File("sample")).FullName;
        foreach (var file in Directory.EnumerateFiles(SampleProgram.BuiltFolder))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        return copy;
    }

    private string[] ResultsIn(params string[] folder) => Directory.GetFiles(_folder.File(folder), "*-result.json");
}
