using NUnit.Framework;

namespace Sample;

[Description("The feature")]
[Category("feature-tag")]
public sealed class Rows
{
    [TestCase("Ada", "12 \"€\"\u00a0😀", "1", null)]
    [TestCase("Grace", "", "2", new[] { "nightly" })]
    [TestCase("Grace", "", "3", null)]
    [Description("The outline")]
    [Category("outline-tag")]
    public void Outline(string Name, string amount, string __pickleIndex, string[]? exampleTags) =>
        Assert.That((Name, amount, __pickleIndex, exampleTags).ToString(), Is.Not.Empty);

    [TestCase("Ada", "12 \"€\"\u00a0😀", "1", null)]
    [TestCase("Grace", "", "2", new[] { "nightly" })]
    [TestCase("Grace", "", "3", null)]
    public void OutlineWithHook(string Name, string amount, string __pickleIndex, string[]? exampleTags)
    {
        Hooks.HideTechnicalParameters();
        Outline(Name, amount, __pickleIndex, exampleTags);
    }

    [TestCaseSource(nameof(Unreadable))]
    public void ArgumentThatCannotBeRead(object argument) => Assert.That(argument, Is.Not.Null);

    private static IEnumerable<object> Unreadable() => [new Awkward()];

    private sealed class Awkward
    {
        public string Property => throw new InvalidTimeZoneException("not on this machine");
    }
}
