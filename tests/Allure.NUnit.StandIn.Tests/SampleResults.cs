using System.Text.Json;
using FluentAssertions;
using PortalAcceptance.AllureStandIn.Tests.ResultFormat;

namespace PortalAcceptance.AllureStandIn.Tests;

internal sealed class SampleResults : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private Dictionary<string, TestResultFile> _files = [];

    public IEnumerable<TestResultFile> All => _files.Values;

    public IEnumerable<string> FileNames => Directory.EnumerateFiles(_folder.File("results")).Select(path => Path.GetFileName(path));

    public static async Task<SampleResults> RecordAsync(string? filter = null)
    {
        var results = new SampleResults();
        var directory = results._folder.File("results");
        var configuration = results._folder.Configuration(JsonSerializer.Serialize(new { allure = new { directory } }));
        var exit = await SampleProgram.RunAsync(SampleProgram.BuiltFolder, configuration, filter);
        Directory.Exists(directory).Should().BeTrue("the sample should have recorded something, but said {0}", exit.Output);
        results._files = Directory.EnumerateFiles(directory, "*-result.json").ToDictionary(path => Path.GetFileName(path), ResultFile.Read);
        return results;
    }

    public IEnumerable<TestResultFile> Of(string method) =>
        All.Where(result => result.FullName.StartsWith($"Allure.NUnit.StandIn.Sample:Sample.{method}(", StringComparison.Ordinal));

    public TestResultFile Single(string method) => Of(method).Should().ContainSingle().Subject;

    public string TextOf(ResultAttachment attachment) => File.ReadAllText(_folder.File("results", attachment.Source));

    public string FileNameOf(TestResultFile result) => _files.Single(file => ReferenceEquals(file.Value, result)).Key;

    public void Dispose() => _folder.Dispose();
}
