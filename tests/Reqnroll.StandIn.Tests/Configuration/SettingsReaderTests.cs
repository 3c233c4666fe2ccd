using FluentAssertions;
using NUnit.Framework;
using Reqnroll.Configuration;

namespace Reqnroll.StandIn.Tests.Configuration;

/// <summary>What <c>reqnroll.json</c> and the environment may say.</summary>
public sealed class SettingsReaderTests
{
    private DirectoryInfo _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("settings");

    [TearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    [Test]
    public void WithoutAFileTheDefaultsHold() => Read(null).Should().Be(new ReqnrollSettings());

    [Test]
    public void TheFileIsRead()
    {
        var settings = Read(
            """
            {
              // a comment
              "$schema": "https://schemas.reqnroll.net/reqnroll-config-latest.json",
              "language": { "feature": "fr-FR" },
              "runtime": { "missingOrPendingStepsOutcome": "Error" },
              "bindingAssemblies": [{ "assembly": "Shared.Steps" }],
              "formatters": { "message": { "outputFilePath": "results/messages.ndjson" } },
            }
            """);
        settings.FeatureLanguage.Should().Be("fr-FR");
        settings.MissingOrPendingStepsOutcome.Should().Be(MissingOrPendingStepsOutcome.Error);
        settings.BindingAssemblies.Should().Equal("Shared.Steps");
        settings.MessagesFile.Should().Be(InFolder("results", "messages.ndjson"));
    }

    [TestCase("""{ "formatters": { "message": {} } }""", "reqnroll_report.ndjson")]
    [TestCase("""{ "formatters": { "message": { "outputFilePath": "out/" } } }""", "out/reqnroll_report.ndjson")]
    [TestCase("""{ "formatters": { "message": { "outputFilePath": "out\\m.ndjson" } } }""", "out/m.ndjson")]
    public void ThePathOfMessagesMayBeLeftOutInParts(string json, string expected) => Read(json).MessagesFile.Should().Be(InFolder(expected.Split('/')));

    [TestCase("REQNROLL_FORMATTERS_MESSAGE", "outputFilePath=other.ndjson", "other.ndjson")]
    [TestCase("REQNROLL_FORMATTERS_MESSAGE", "true", "reqnroll_report.ndjson")]
    [TestCase("REQNROLL_FORMATTERS_MESSAGE", "false", null)]
    [TestCase("REQNROLL_FORMATTERS", """{ "formatters": { "message": { "outputFilePath": "json.ndjson" } } }""", "json.ndjson")]
    [TestCase("REQNROLL_FORMATTERS_DISABLED", "true", null)]
    [TestCase("REQNROLL_FORMATTERS_DISABLED", "false", "file.ndjson")]
    [TestCase("REQNROLL_FORMATTERS_HTML", "false", "file.ndjson")]
    public void TheEnvironmentOverridesTheFile(string variable, string value, string? expected) =>
        Read("""{ "formatters": { "message": { "outputFilePath": "file.ndjson" } } }""", (variable, value)).MessagesFile
            .Should().Be(expected is null ? null : InFolder(expected));

    [Test]
    public void TheFormattersOwnVariableGoesBeforeTheGeneralOne() =>
        Read(
            null,
            ("REQNROLL_FORMATTERS", """{ "formatters": { "message": { "outputFilePath": "general.ndjson" } } }"""),
            ("REQNROLL_FORMATTERS_MESSAGE", "outputFilePath=own.ndjson")).MessagesFile.Should().Be(InFolder("own.ndjson"));

    [TestCase("""{ "trace": {} }""", "'trace' is not a setting that is offered here")]
    [TestCase("""{ "language": { "binding": "fr" } }""", "'language.binding'")]
    [TestCase("""{ "language": { "feature": "xx-nowhere" } }""", "'xx-nowhere', which is not a language")]
    [TestCase("""{ "runtime": { "stopAtFirstError": true } }""", "'runtime.stopAtFirstError'")]
    [TestCase("""{ "runtime": { "missingOrPendingStepsOutcome": "Pass" } }""", "'Pass'. Use one of: Pending, Inconclusive, Ignore, Error")]
    [TestCase("""{ "runtime": { "missingOrPendingStepsOutcome": 1 } }""", "must be a string, not 1")]
    [TestCase("""{ "runtime": [] }""", "'runtime' must be an object")]
    [TestCase("""{ "bindingAssemblies": {} }""", "'bindingAssemblies' must be an array")]
    [TestCase("""{ "bindingAssemblies": [{ "name": "x" }] }""", "'bindingAssemblies.name'")]
    [TestCase("""{ "formatters": { "html": {} } }""", "'formatters.html'")]
    [TestCase("""{ "formatters": { "message": { "attachments": "external" } } }""", "'formatters.message.attachments'")]
    [TestCase("""{ "formatters": { "message": { "outputFilePath": "{branch}.ndjson" } } }""", "substitution variable")]
    [TestCase("{", "not valid JSON")]
    public void WhatIsNotOfferedIsRefusedByName(string json, string problem) =>
        FluentActions.Invoking(() => Read(json)).Should().Throw<ReqnrollException>()
            .Which.Message.Should().StartWith(InFolder("reqnroll.json")).And.Contain(problem);

    [TestCase("REQNROLL_FORMATTERS_HTML", "true")]
    [TestCase("REQNROLL_FORMATTERS_MESSAGE", "file=x")]
    [TestCase("REQNROLL_FORMATTERS", "not json")]
    public void WhatTheEnvironmentMayNotSayIsRefusedByName(string variable, string value) =>
        FluentActions.Invoking(() => Read(null, (variable, value))).Should().Throw<ReqnrollException>().Which.Message.Should().StartWith(variable);

    private ReqnrollSettings Read(string? json, params (string Name, string Value)[] environment)
    {
        if (json is not null)
        {
            File.WriteAllText(InFolder("reqnroll.json"), json);
        }

        return new SettingsReader(_folder.FullName, name => environment.FirstOrDefault(variable => variable.Name == name).Value).Read();
    }

    private string InFolder(params string[] parts) => Path.Combine([_folder.FullName, .. parts]);
}
