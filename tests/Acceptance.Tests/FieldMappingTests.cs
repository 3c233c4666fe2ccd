using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Accounts;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class FieldMappingTests
{
    private static readonly AccountInformation _marked = new(FieldMapping.Mark(0), FieldMapping.Mark(1), FieldMapping.Mark(2), FieldMapping.Mark(3));

    [Test]
    public void EachValueIsReadFromItsField() =>
        Read(_marked.Fields, ("First name", "Ada"), ("Last name", "Lovelace"), ("Company", ""), ("Phone", "+1 202 555 0143")).Should().Equal("Ada", "Lovelace", "", "+1 202 555 0143");

    [TestCase("Ada Lovelace", "Ada", "Lovelace")]
    [TestCase("Ada King of Lovelace", "Ada", "King of Lovelace")]
    [TestCase("Ada", "Ada", "")]
    [TestCase("", "", "")]
    public void ValuesThatShareAFieldAreTakenApart(string shown, string first, string last) =>
        Read([new("Full name", $"{_marked.FirstName} {_marked.LastName}"), new("Company", _marked.Company)], ("Full name", shown), ("Company", "Engines"))
            .Should().Equal(first, last, "Engines", "");

    [Test]
    public void AValueOfAFieldThatIsNotThereIsEmpty() => Read(_marked.Fields, ("First name", "Ada")).Should().Equal("Ada", "", "", "");

    [Test]
    public void AChoiceIsReadAsItIsShown() => FieldMapping.Read(
        [new("Country", FieldMapping.Mark(0), IsChoice: true)], [new FieldContent("Country", "FR", "France")])(0).Should().Be("France");

    private static IEnumerable<string> Read(IEnumerable<FieldValue> marked, params (string Label, string Text)[] contents)
    {
        var read = FieldMapping.Read(marked, [.. contents.Select(content => new FieldContent(content.Label, content.Text, content.Text))]);
        return Enumerable.Range(0, 4).Select(read);
    }
}
