using FluentAssertions;
using NUnit.Framework;
using Reqnroll.CucumberExpressions;

namespace Reqnroll.StandIn.Tests.CucumberExpressions;

/// <summary>How expressions are told apart, and the parameter types beyond Cucumber's own.</summary>
public sealed class StepExpressionTests
{
    [TestCase("I have {int} cucumber(s)", true)]
    [TestCase("plain text", true)]
    [TestCase("^anchored", false)]
    [TestCase("anchored$", false)]
    [TestCase("a group (.*) of anything", false)]
    [TestCase(@"a number \d+", false)]
    [TestCase(@"a full stop\.", false)]
    [TestCase("a {word} and .*", true)]
    public void TellsCucumberExpressionsFromRegularExpressions(string source, bool isCucumberExpression)
    {
        var expression = StepExpression.Parse(source, ExpressionType.Unspecified, new ParameterTypeRegistry());
        expression.Should().BeOfType(isCucumberExpression ? typeof(CucumberExpression) : typeof(RegularExpression));
    }

    [Test]
    public void TheAttributeCanSayWhichItIs()
    {
        StepExpression.Parse("one|two", ExpressionType.RegularExpression, new ParameterTypeRegistry()).Match("two").Should().BeEmpty();
        StepExpression.Parse("a \\(b)", ExpressionType.CucumberExpression, new ParameterTypeRegistry()).Match("a (b)").Should().BeEmpty();
    }

    [TestCase("{float}", "1 234.5")]
    [TestCase("{double}", "1.234,5")]
    [TestCase("{decimal}", "-0,5")]
    [TestCase("{decimal}", "19.99")]
    [TestCase("{long}", "-12345678901")]
    [TestCase("{byte}", "255")]
    [TestCase("{word}", "Étienne")]
    [TestCase("{}", "anything at all")]
    [TestCase("{Guid}", "5fd0e7b8-22fd-4d6d-a4a6-0f7a0b9e7f6d")]
    [TestCase("{DateTime}", "2026-02-28 12:00")]
    public void BuiltInTypesMatch(string source, string text) =>
        new CucumberExpression(source, new ParameterTypeRegistry()).Match(text).Should().ContainSingle().Which.Value.Should().Be(text);

    [TestCase("{int}", "1.5")]
    [TestCase("{float}", "one")]
    [TestCase("{float}", "-")]
    [TestCase("{word}", "two words")]
    [TestCase("{string}", "without quotes")]
    public void BuiltInTypesRefuse(string source, string text) =>
        new CucumberExpression(source, new ParameterTypeRegistry()).Match(text).Should().BeNull();

    [Test]
    public void ARegularExpressionMatchesTheWholeText()
    {
        var expression = new RegularExpression(@"b (\w)");
        expression.Match("b c").Should().ContainSingle();
        expression.Match("xb c").Should().BeNull();
        expression.Match("b cx").Should().BeNull();
    }

    [Test]
    public void EachGroupOfARegularExpressionThatMatchesIsAnArgument()
    {
        var arguments = new RegularExpression(@"^(?<who>\w+) pays (?:(\d+)|nothing)( at once)?$").Match("Ann pays 5")!;
        arguments.Select(argument => argument.Value).Should().BeEquivalentTo("Ann", "5");
    }
}
