namespace PortalAcceptance.RunConfiguration.Tests;

// After the examples of https://github.com/cucumber/tag-expressions.
[Parallelizable(ParallelScope.All)]
internal sealed class TagExpressionTests
{
    [TestCase("@a", "a", true)]
    [TestCase("a", "@a", true)]
    [TestCase("@a and @b", "a", false)]
    [TestCase("@a and @b", "a b", true)]
    [TestCase("@a or @b", "b", true)]
    [TestCase("not @a", "b", true)]
    [TestCase("not not @a", "a", true)]
    [TestCase("not @a or @b and @c", "a b c", true)]
    [TestCase("not @a or @b and @c", "a b", false)]
    [TestCase("not (@a or @b) and @c", "a c", false)]
    [TestCase("not(@a or @b)and @c", "c", true)]
    [TestCase("(@a and @b) or (@c and @d)", "c d", true)]
    [TestCase("@x\\(1\\) or @y", "x(1)", true)]
    [TestCase(@"@or or @not", "or", true)]
    public void TagsMatch(string expression, string tags, bool matches) => TagExpression.Parse(expression).Matches(tags.Split(' ')).Should().Be(matches);

    [TestCase("")]
    [TestCase("@a @b")]
    [TestCase("@a and")]
    [TestCase("or @a")]
    [TestCase("not")]
    [TestCase("(@a")]
    [TestCase("@a)")]
    [TestCase("@a and or @b")]
    public void WhatIsNoExpressionIsRefused(string expression) => FluentActions.Invoking(() => TagExpression.Parse(expression)).Should().Throw<FormatException>();
}
