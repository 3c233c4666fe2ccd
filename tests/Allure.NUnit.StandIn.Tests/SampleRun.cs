using NUnit.Framework;

namespace PortalAcceptance.AllureStandIn.Tests;

[SetUpFixture]
internal sealed class SampleRun
{
    private static SampleResults? _results;

    public static SampleResults Results => _results ?? throw new InvalidOperationException("The sample hasn't run.");

    [OneTimeSetUp]
    public async Task RunSample() => _results = await SampleResults.RecordAsync();

    [OneTimeTearDown]
    public void RemoveResults() => _results?.Dispose();
}
