using System.Text.Json;
using System.Text.Json.Nodes;

namespace PortalAcceptance.Cli.Tests;

internal class FaultsTests
{
    private const string Scenario = "Edit credit card information: A mistyped number is refused";
    private const string Sentence = "Expected the error \"This card number is not valid.\"; it says nothing";

    [Test]
    public async Task EachFaultIsALineAndTheLastLineCountsThem()
    {
        using var run = Run(new Script().Do(Round(2)).Do(Caught("card-luhn-skipped")).Do(Unnoticed("menu-unnamed")));

        (await run.InvokeAsync("faults", "card-luhn-skipped", "menu-unnamed")).Should().Be(1);

        run.Output.ReplaceLineEndings("\n").Should().StartWith($"""
            ✓ card-luhn-skipped ({Scenario})
              {Sentence}
            ✗ menu-unnamed no scenario notices (9 tried)

            ✗ menu-unnamed no scenario notices (9 tried)
              Does not tell screen readers that the button with the login ID opens a menu.
              stopped on the way: The account menu: Opens: When I open it: Expected the menu; it is closed


            """.ReplaceLineEndings("\n"));
        run.LastLine.Should().Be("1 caught, 1 unnoticed");
    }

    [Test]
    public async Task NothingIsWrongWhenEveryFaultIsCaught()
    {
        using var run = Run(new Script().Do(Caught("card-luhn-skipped")));

        (await run.InvokeAsync("faults", "card-luhn-skipped")).Should().Be(0);

        run.LastLine.Should().Be("1 caught, 0 unnoticed");
    }

    [Test]
    public async Task OnATerminalTheyAreATable()
    {
        using var run = new ProgramRun { IsTerminal = true }.Scripted(new Script().Do(Round(1)).Do(Caught("card-luhn-skipped")));

        (await run.InvokeAsync("faults", "card-luhn-skipped")).Should().Be(0);

        run.Output.Should().Contain("noticed by").And.Contain("first sentence").And.Contain("card-luhn-skipped").And.NotContain("✓");
    }

    [Test]
    public async Task TheScenariosThatNoticedLastAreTriedFirst()
    {
        using var run = Run(new Script().Do("plan").Do(Caught("card-luhn-skipped")))
            .WithFile("docs/faults.json", $$"""{ "card-luhn-skipped": { "scenario": "{{Scenario}}", "sentence": "" } }""").WithFile("docs/faults.md", "");

        await run.InvokeAsync("faults", "card-luhn-skipped", "no-lockout", "--workers", "3");

        var plan = JsonNode.Parse(run.Error)!;
        plan["workers"]!.GetValue<int>().Should().Be(3);
        plan["misbehaviors"]!.ToJsonString().Should().Be(JsonNode.Parse($$"""
            [
              { "name": "no-lockout", "tags": ["login", "security"], "caughtBy": null, "candidates": null, "mayLeak": true, "hasLeaked": false },
              { "name": "card-luhn-skipped", "tags": ["card", "validation"], "caughtBy": "{{Scenario}}", "candidates": null, "mayLeak": false, "hasLeaked": false }
            ]
            """)!.ToJsonString());
    }

    [Test]
    public async Task WhatNoticedIsRecordedForTheFaultsThatWereTried()
    {
        using var run = Run(new Script().Do(Caught("card-luhn-skipped")).Do(Unnoticed("menu-unnamed")))
            .WithFile("docs/faults.json", """{ "no-lockout": { "scenario": "Log in: Locks", "sentence": "Expected <a> | b" }, "menu-unnamed": { "scenario": "Opens", "sentence": "" }, "gone": null }""")
            .WithFile("docs/faults.md", "# Faults\n\n| request | does |\n| --- | --- |\n\n| fault | the portal | area | kind |\n| --- | --- | --- | --- |\n| `gone` | a | b | c |\n");

        await run.InvokeAsync("faults", "card-luhn-skipped", "menu-unnamed");

        var record = JsonNode.Parse(run.TextOf("docs/faults.json"))!.AsObject();
        record.Select(fault => fault.Key).Should().Equal("no-lockout", "menu-unnamed", "card-luhn-skipped");
        record["menu-unnamed"].Should().BeNull();
        record["card-luhn-skipped"]!["scenario"]!.GetValue<string>().Should().Be(Scenario);
        var page = run.TextOf("docs/faults.md").Split('\n');
        page.Should().StartWith(["# Faults", "", "| request | does |", "| --- | --- |", ""]).And.NotContain(line => line.Contains("gone"));
        page.Should().ContainSingle(line => line.StartsWith("| `no-lockout` |")).Which.Should().EndWith("| Log in: Locks | Expected &lt;a> \\| b |");
        page.Should().ContainSingle(line => line.StartsWith("| `menu-unnamed` |")).Which.Should().EndWith("| **no scenario** |  |");
        page.Should().ContainSingle(line => line.StartsWith("| `charged-twice` |")).Which.Should().EndWith("| not tried yet |  |");
    }

    [Test]
    public async Task ToolsGetJson()
    {
        using var run = Run(new Script().Do(Caught("card-luhn-skipped")).Do(Unnoticed("menu-unnamed")));

        (await run.InvokeAsync("faults", "menu-unnamed", "card-luhn-skipped", "no-lockout", "--json", "-")).Should().Be(3);

        var faults = JsonNode.Parse(run.Output)!["faults"]!.AsArray();
        faults.Select(fault => $"{fault!["name"]} {fault["result"]}").Should().Equal("no-lockout not judged", "menu-unnamed unnoticed", "card-luhn-skipped caught");
        faults[2]!["caught"]!["sentence"]!.GetValue<string>().Should().Be(Sentence);
        faults[1]!["stopped"]![0]!["step"]!.GetValue<string>().Should().Be("When I open it");
    }

    [Test]
    public async Task AnUnknownNameIsRefusedWithTheNearestOne()
    {
        using var run = Run(new Script());

        (await run.InvokeAsync("faults", "card-lun-skipped", "nothing-of-the-kind")).Should().Be(2);

        run.Error.ReplaceLineEndings("\n").Should().Be(
            "There is no fault \"card-lun-skipped\"; did you mean \"card-luhn-skipped\"?\nThere is no fault \"nothing-of-the-kind\"; docs/faults.md lists them.\n");
    }

    [Test]
    public async Task AProgramThatEndsEarlyIsIncompleteAndOneThatRefusesSaysWhy()
    {
        using var early = Run(new Script().Do(Round(1)).Do("exit 134"));
        using var refused = Run(new Script().Do("stderr No browser.").Do("exit 2"));

        (await early.InvokeAsync("faults", "no-lockout")).Should().Be(3);
        (await refused.InvokeAsync("faults", "no-lockout")).Should().Be(2);

        early.Output.Should().Contain("The acceptance program ended with exit code 134.");
        early.LastLine.Should().Be("0 caught, 0 unnoticed, 1 not judged");
        refused.Error.Should().Be("No browser." + Environment.NewLine);
    }

    [Test]
    public async Task AnInterruptionReportsWhatThereIs()
    {
        using var stop = new CancellationTokenSource();
        using var run = Run(new Script().Do(Caught("card-luhn-skipped")).Do("wait"));
        run.WhenPrinting("✓ card-luhn-skipped", stop.Cancel);

        (await run.InvokeAsync(stop.Token, "faults", "card-luhn-skipped", "no-lockout")).Should().Be(130);

        run.Output.Should().Contain("Interrupted.");
        run.LastLine.Should().Be("1 caught, 0 unnoticed, 1 not judged");
    }

    [Test]
    public async Task ARecordThatCannotBeWrittenIsNoFailure()
    {
        using var run = Run(new Script().Do(Caught("card-luhn-skipped"))).WithFile("docs/faults.json", "{}");
        Directory.CreateDirectory(Path.Combine(run.Folder, "docs", "faults.md"));

        (await run.InvokeAsync("faults", "card-luhn-skipped")).Should().Be(0);

        run.Error.Should().StartWith("The results aren't recorded: ");
        run.LastLine.Should().Be("1 caught, 0 unnoticed");
    }

    private static ProgramRun Run(Script script) => new ProgramRun().Scripted(script);

    private static string Round(int trials) => Line(new { roundStarted = new { trials } });

    private static string Caught(string fault) =>
        Line(new { judged = new { misbehavior = fault, caught = new { scenario = Scenario, step = "Then I am told", sentence = Sentence }, stopped = Array.Empty<object>(), tried = 1 } });

    private static string Unnoticed(string fault) => Line(new
    {
        judged = new
        {
            misbehavior = fault,
            stopped = new[] { new { scenario = "The account menu: Opens", step = "When I open it", sentence = "Expected the menu; it is closed" } },
            tried = 9,
        },
    });

    private static string Line(object line) => $"trial {JsonSerializer.Serialize(line)}";
}
