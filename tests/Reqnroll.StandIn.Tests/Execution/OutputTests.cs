using FluentAssertions;
using NUnit.Framework;
using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.Execution;

/// <summary>What a scenario writes to its test's output and to its report.</summary>
public sealed class OutputTests
{
    [Test]
    public async Task EachStepIsWrittenWithWhatBecameOfIt()
    {
        var outcome = await Engine.RunAsync(
            "# language: fr\nFonctionnalité: F\n  Scénario: S\n    Soit a step with 5 and \"a rather long text that is cut off\"\n    Et a table:\n      | a | bb |\n      | 1 | 2 |\n    Mais a step that throws\n    Alors never reached",
            typeof(Steps));
        outcome.Scenario.Output.Should().Be(
            """
            Soit a step with 5 and "a rather long text that is cut off"
            -> done: Steps.Step(5, "a rather long tex...") (0.0s)
            Et a table:
              --- table step argument ---
              | a | bb |
              | 1 | 2  |
            written
            5 and 6
            -> done: Steps.ATable(<table>) (0.0s)
            Mais a step that throws
            -> error: whoops (0.0s)
            Alors never reached
            -> skipped because of previous errors
            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public async Task WhatAStepWritesAndAttachesIsInTheReport()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given a file", typeof(Attaching));

        outcome.Attachments.Should().ContainSingle().Which.Should().EndWith("note.txt");
        var attachment = outcome.Of("attachment").Should().ContainSingle().Which;
        attachment["fileName"]!.GetValue<string>().Should().Be("note.txt");
        attachment["mediaType"]!.GetValue<string>().Should().Be("text/plain");
        attachment["body"]!.GetValue<string>().Should().Be(Convert.ToBase64String("content"u8));
        attachment["testStepId"]!.GetValue<string>().Should().Be((string?)outcome.Of("testStepStarted").First()["testStepId"]);
    }

    [Test]
    public async Task AMissingFileFailsTheStepThatAttachesIt()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given a missing file", typeof(Attaching));
        outcome.Scenario.Error.Should().BeOfType<FileNotFoundException>().Which.Message.Should().Contain("missing.txt");
    }

    [Test]
    public async Task WhatAFeatureHookWritesIsInTheRunsReport()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S", typeof(WritingFeatureHook));
        var attachment = outcome.Of("attachment").Should().ContainSingle().Which;
        attachment["body"]!.GetValue<string>().Should().Be("written");
        attachment["testRunStartedId"]!.GetValue<string>().Should().Be((string?)outcome.Of("testRunStarted").Single()["id"]);
    }

    private sealed class WritingFeatureHook
    {
        [BeforeFeature]
        public static void Before(IReqnrollOutputHelper output) => output.WriteLine("written");
    }

    private sealed class Steps(IReqnrollOutputHelper output)
    {
        [Given("a step with {int} and {string}")]
        public void Step(int number, string text)
        {
        }

        [Given("a table:")]
        public void ATable(Table table)
        {
            output.WriteLine("written");
            output.WriteLine("{0} and {1}", 5, 6);
        }

        [Given("a step that throws")]
        public void Throws() => throw new SampleStepException("whoops");

        [Then("never reached")]
        public void Never()
        {
        }
    }

    private sealed class Attaching(IReqnrollOutputHelper output) : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("output");

        [Given("a file")]
        public void AFile()
        {
            var path = Path.Combine(_folder.FullName, "note.txt");
            File.WriteAllText(path, "content");
            output.AddAttachment(path);
        }

        [Given("a missing file")]
        public void AMissingFile() => output.AddAttachment(Path.Combine(_folder.FullName, "missing.txt"));

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
