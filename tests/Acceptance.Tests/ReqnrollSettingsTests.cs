using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ReqnrollSettingsTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [TestCase("""{ "langage": {} }""", "\"langage\"; remove it or use one of language,")]
    [TestCase("""{ "runtime": { "missingStepsOutcome": "Error" } }""", "\"runtime.missingStepsOutcome\"; remove it or use one of stopAtFirstError,")]
    [TestCase("""{ "bindingAssemblies": [ { "assembly": "A", "path": "B" } ] }""", "\"bindingAssemblies.path\"; remove it or use one of assembly.")]
    [TestCase("""{ "formatters": { "mesage": {} } }""", "\"formatters.mesage\"; remove it or use one of message, html.")]
    [TestCase("""{ "formatters": { "html": { "file": "a" } } }""", "\"formatters.html.file\"; remove it or use one of outputFilePath.")]
    [TestCase("""{ "language": """, "line 1: this is not JSON")]
    public void WhatReqnrollWouldPassOverIsRefusedByName(string json, string sentence)
    {
        File.WriteAllText(_file, json);
        FluentActions.Invoking(() => ReqnrollSettings.Check(_file)).Should().Throw<RunSettingsException>().WithMessage($"reqnroll.json*{sentence}*");
    }

    [Test]
    public void WhatReqnrollKnowsIsTaken()
    {
        File.WriteAllText(_file, """
            {
              // Comments are Reqnroll's own habit.
              "$schema": "https://schemas.reqnroll.net/reqnroll-config-latest.json",
              "language": { "feature": "en", "binding": "en-US" },
              "runtime": { "missingOrPendingStepsOutcome": "Error" },
              "trace": { "stepDefinitionSkeletonStyle": "CucumberExpressionAttribute" },
              "bindingAssemblies": [ { "assembly": "A" } ],
              "formatters": { "message": { "outputFilePath": "a" }, "html": { "outputFilePath": "b" } }
            }
            """);
        FluentActions.Invoking(() => ReqnrollSettings.Check(_file)).Should().NotThrow();
    }
}
