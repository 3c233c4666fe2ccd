namespace PortalAcceptance.Cli.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class GitHubActionsTests
{
    [Test]
    public async Task AFailureIsAnnotatedAtItsLineAndSummarized()
    {
        using var run = new ProgramRun().WithFile("features/password/update-password.feature", "Feature: Update password").WithFile("playwright.config.json", "{}")
            .Scripted(new Script().Start().StartScenario("Logs in, twice").Finish("when", "FAILED", "Expected 100 %: it is | 50\nmore").EndScenario().Passed("Logs out").End());
        run.Environment["GITHUB_ACTIONS"] = "true";
        run.Environment["GITHUB_STEP_SUMMARY"] = Path.Combine(run.Folder, "summary.md");

        (await run.InvokeAsync()).Should().Be(1);

        run.Output.Replace('\\', '/').Should().Contain(
            "::error file=features/password/update-password.feature,line=9,title=Logs in%2C twice (Update password)::Expected 100 %25: it is | 50");
        run.TextOf("summary.md").Should().Be("""
            ### Acceptance scenarios

            | run | passed | failed | flaky | skipped |
            | --- | ---: | ---: | ---: | ---: |
            | scenarios | 1 | 1 | 0 | 0 |

            | failure | what was seen |
            | --- | --- |
            | Logs in, twice (Update password) | Expected 100 %: it is \| 50 |


            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public async Task ElsewhereNothingIsAnnotated()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Failed("Logs in").End());

        await run.InvokeAsync();

        run.Output.Should().NotContain("::error");
    }
}
