using PortalAcceptance.Cli.Reporting;

namespace PortalAcceptance.Cli.Tests;

[Platform(Exclude = "Win")]
internal class ShellCommandTests
{
    [TestCase("Updates the password", "-g \"Updates the password\"")]
    [TestCase("What now? (twice)", "-g 'What now\\? \\(twice\\)'")]
    [TestCase("It's #1", "-g \"It's #1\"")]
    [TestCase("It's \"quoted\"", "-g 'It'\\''s \"quoted\"'")]
    [TestCase("Costs $5", "-g 'Costs \\$5'")]
    public void ATitleIsEscapedForTheExpressionAndTheShell(string title, string expected) =>
        ShellCommand.Replay(title, []).Should().Be($"dotnet run --project src/Cli -- {expected}");

    [Test]
    public void OptionsAreQuotedWhereTheyMustBe() =>
        ShellCommand.Replay("Logs in", ["--config", "my file.json", "--base-url", "http://localhost:1/a"])
            .Should().Be("dotnet run --project src/Cli -- --config \"my file.json\" --base-url http://localhost:1/a -g \"Logs in\"");
}
