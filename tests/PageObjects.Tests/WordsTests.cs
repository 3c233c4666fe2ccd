using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.PageObjects.Expectations;

namespace PortalAcceptance.PageObjects.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class WordsTests
{
    [TestCase(" two\n  lines ", "\"two lines\"", TestName = "A text is quoted on one line")]
    [TestCase("Visa 4242 4242 4242 4242, expires 12/2030", "\"Visa (card number), expires 12/2030\"", TestName = "A card number is not quoted")]
    [TestCase("Amex 3782-822463-10005", "\"Amex (card number)\"", TestName = "A card number with dashes is not quoted")]
    [TestCase("INV-2026-07-0010 2026 July 1", "\"INV-2026-07-0010 2026 July 1\"", TestName = "An invoice number before a year is no card number")]
    [TestCase("+1 202 555 0123", "\"+1 202 555 0123\"", TestName = "A phone number is quoted")]
    public void TextsAreQuoted(string text, string quoted) => Words.Quote(text).Should().Be(quoted);

    [Test]
    public void AValueIsQuotedWithItsSpaces() => Words.QuoteExactly(" Ada ").Should().Be("\" Ada \"");

    [Test]
    public void ALongTextIsShortened() => Words.Quote(new string('a', 500)).Should().Be($"\"{new string('a', 200)}…\"");

    [TestCase(1, "\"1\"")]
    [TestCase(2, "\"1\" and \"2\"")]
    [TestCase(5, "\"1\", \"2\", \"3\", \"4\" and \"5\"")]
    [TestCase(6, "\"1\", \"2\", \"3\", \"4\" and 2 more")]
    public void AListNamesTheFirstAndCountsTheRest(int count, string list) =>
        Words.List(Enumerable.Range(1, count).Select(number => $"{number}")).Should().Be(list);
}
