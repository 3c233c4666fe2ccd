using System.Globalization;
using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Portal.Tests.Billing;

[Parallelizable(ParallelScope.All)]
internal sealed class MoneyTests
{
    [TestCase(1234.5, "USD", "en-US", "$1,234.50")]
    [TestCase(1234.5, "USD", "fr-FR", "1 234,50 $US")]
    [TestCase(1234.5, "EUR", "en-US", "€1,234.50")]
    [TestCase(1234.5, "EUR", "fr-FR", "1 234,50 €")]
    [TestCase(0, "USD", "en-US", "$0.00")]
    [TestCase(12, "CHF", "fr-FR", "12,00 CHF")]
    public void AnAmountIsWrittenInItsOwnCurrencyAsTheReaderWritesIt(decimal amount, string currency, string culture, string expected) =>
        WithPlainSpaces(new Money(amount, currency).Format(CultureInfo.GetCultureInfo(culture))).Should().Be(expected);

    [Test]
    public void InLogsAnAmountIsWrittenAlikeEverywhere() => new Money(9.5m, "USD").ToString().Should().Be("9.50 USD");

    private static string WithPlainSpaces(string text) => string.Concat(text.Select(character => char.IsWhiteSpace(character) ? ' ' : character));
}
