using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.PageObjects.Expectations;

namespace PortalAcceptance.PageObjects.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class AriaNodeTests
{
    [Test]
    public void NodesStandInTheOnesThatHoldThem()
    {
        var root = Read("""
            - banner:
              - button "ada@example.org"
            - main:
              - heading "Log in" [level=1]
            - contentinfo
            """);

        root.Children.Select(node => node.Role).Should().Equal("banner", "main", "contentinfo");
        root.Descendants.Select(node => node.Name).Should().Equal("", "ada@example.org", "", "Log in", "");
    }

    [TestCase("""- button "Log in" """, "Log in", TestName = "A name is read")]
    [TestCase("""- button "Say \"no\" \\ more" """, "Say \"no\" \\ more", TestName = "A name with quotation marks is read")]
    [TestCase("""- 'button "Update: it''s time" [expanded]':""", "Update: it's time", TestName = "A name that YAML has to quote is read")]
    [TestCase("""- button "a:b": text""", "a:b", TestName = "A name with a colon is read")]
    [TestCase("""- button""", "", TestName = "A node may have no name")]
    public void NamesAreRead(string line, string name)
    {
        var node = Read(line.Trim()).Children.Single();

        (node.Role, node.Name).Should().Be(("button", name));
    }

    [TestCase("- status: Saved.", "Saved.", TestName = "A text is read")]
    [TestCase("""- status: "It says: \"no\"" """, "It says: \"no\"", TestName = "A text that YAML has to quote is read")]
    [TestCase("- status", "", TestName = "There may be no text")]
    [TestCase("- alert:\n  - paragraph: \"Check these:\"\n  - list:\n    - listitem:\n      - link \"Enter the city.\":\n        - /url: \"#city\"", "Check these: Enter the city.", TestName = "The content is what all parts say")]
    public void ContentIsRead(string lines, string content) => Read(lines.Trim()).Children.Single().Content.Should().Be(content);

    [Test]
    public void FlagsAreRead()
    {
        var node = Read("""- 'option "B: c" [disabled] [selected]'""").Children.Single();

        node.Is("selected").Should().BeTrue();
        node.Is("checked").Should().BeFalse();
    }

    [TestCase("""- textbox "Password": 4711""", "(filled)", TestName = "The value of a secret field is not read")]
    [TestCase("""- textbox: 4711""", "(filled)", TestName = "The value of a field without a name is not read")]
    [TestCase("""- textbox "Password" """, "", TestName = "A secret field that is empty is known to be")]
    [TestCase("""- textbox "City": 4711""", "4711", TestName = "The value of another field is read")]
    public void SecretsAreNotRead(string line, string text) => Read(line.Trim()).Children.Single().Text.Should().Be(text);

    private static AriaNode Read(string snapshot) => AriaNode.Read(snapshot, new HashSet<string> { "Password" });
}
