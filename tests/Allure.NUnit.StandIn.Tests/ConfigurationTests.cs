using Allure.Net.Commons;
using FluentAssertions;
using NUnit.Framework;

namespace PortalAcceptance.AllureStandIn.Tests;

internal sealed class ConfigurationTests
{
    private readonly TemporaryFolder _folder = new();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void WithoutAFileResultsGoToAllureResults() => Load().Directory.Should().Be("allure-results");

    [Test]
    public void TheFileBesideTheAssemblyNamesTheDirectory()
    {
        _folder.Configuration("""{ "$schema": "https://example.org/schema.json", "allure": { "directory": "../out" }, "other": 1 }""");
        Load().Directory.Should().Be("../out");
    }

    [Test]
    public void TheFileThatTheEnvironmentNamesComesFirst()
    {
        _folder.Configuration("""{ "allure": { "directory": "beside" } }""");
        var named = _folder.Configuration("""{ "allure": { "directory": "named" } }""", "named.json");
        AllureConfiguration.Load(named, _folder.FullName).Directory.Should().Be("named");
    }

    [Test]
    public void AFileWithoutSettingsLeavesTheDefaults()
    {
        _folder.Configuration("{}");
        Load().Directory.Should().Be("allure-results");
    }

    [Test]
    public void AMissingFileThatTheEnvironmentNamesIsAnError() =>
        FluentActions.Invoking(() => AllureConfiguration.Load("/no/such.json", _folder.FullName))
            .Should().Throw<FileNotFoundException>()
            .WithMessage("The environment variable ALLURE_CONFIG names '/no/such.json', and no such file exists. Correct it, or unset it to use allureConfig.json.");

    [Test]
    public void AnUnsupportedSettingIsRefusedByName()
    {
        var path = _folder.Configuration("""{ "allure": { "directory": "out", "links": ["https://example.org/{issue}"] } }""");
        FluentActions.Invoking(Load).Should().Throw<InvalidOperationException>()
            .WithMessage($"'{path}' sets 'allure.links', which this stand-in for Allure.NUnit doesn't know. Remove it, or run with -p:UsePublishedPackages=true.");
    }

    [TestCase("{", "*")]
    [TestCase("""{ "allure": { "directory": 1 } }""", "*$.allure.directory*")]
    public void AFileThatCannotBeReadIsNamedWithTheReason(string json, string reason)
    {
        var path = _folder.Configuration(json);
        FluentActions.Invoking(Load).Should().Throw<InvalidOperationException>()
            .WithMessage($"'{path}' isn't a valid Allure configuration: {reason}");
    }

    private AllureConfiguration Load() => AllureConfiguration.Load(null, _folder.FullName);
}
