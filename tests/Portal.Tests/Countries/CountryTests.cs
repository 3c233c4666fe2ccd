using System.Globalization;
using System.Text;
using PortalAcceptance.Portal.Countries;
using PortalAcceptance.Portal.Localization;
using Text = PortalAcceptance.Portal.Forms.Text;

namespace PortalAcceptance.Portal.Tests.Countries;

[Parallelizable(ParallelScope.All)]
internal sealed class CountryTests
{
    [TestCase("US", "73301", true)]
    [TestCase("US", "73301-0001", true)]
    [TestCase("US", "7330", false)]
    [TestCase("CA", "K1A 0B1", true)]
    [TestCase("CA", "k1a0b1", true)]
    [TestCase("CA", "D1A 0B1", false)]
    [TestCase("FR", "75011", true)]
    [TestCase("FR", "7501A", false)]
    [TestCase("DE", "10115", true)]
    [TestCase("DE", "1011", false)]
    [TestCase("GB", "SW1A 1AA", true)]
    [TestCase("GB", "M11AE", true)]
    [TestCase("GB", "12345", false)]
    [TestCase("JP", "100-0001", true)]
    [TestCase("JP", "1000001", true)]
    [TestCase("JP", "100-001", false)]
    [TestCase("NL", "1011 AB", true)]
    [TestCase("NL", "!", false)]
    public void PostalCodes(string country, string postalCode, bool isAccepted) =>
        Country.All[country].AcceptsPostalCode(postalCode).Should().Be(isAccepted);

    [TestCase("US", "Texas", true)]
    [TestCase("US", "tx", true)]
    [TestCase("US", "District of Columbia", true)]
    [TestCase("US", "Ontario", false)]
    [TestCase("CA", "Quebec", true)]
    [TestCase("FR", "Île-de-France", true)]
    public void States(string country, string state, bool isAccepted) => Country.All[country].AcceptsState(state).Should().Be(isAccepted);

    [Test]
    public void EveryStateIsAcceptedByCodeAndByNameInEachLanguageWithoutCaseAndAccents()
    {
        foreach (var country in Country.All.Values.Where(country => country.States.Count > 0))
        {
            foreach (var name in country.States.SelectMany(state => state.Value.SelectMany(TextCatalog.InEveryLanguage).Append(state.Key)))
            {
                string[] typed = [name, name.ToLowerInvariant(), name.ToUpperInvariant(), WithoutAccents(name), name.Replace(' ', '\u00a0'), name.Replace('-', '\u2011')];
                typed.Should().OnlyContain(text => country.AcceptsState(text), $"each is {name} in {country.Name}");
            }
        }
    }

    // USPS Publication 28, appendix B: 50 states, the District of Columbia, 8 territories and states in free association, and
    // 3 military posts.
    [Test]
    public void StatesOfTheUnitedStatesAreThoseOfItsPostalService() => Country.All["US"].States.Should().HaveCount(50 + 1 + 8 + 3)
        .And.ContainKeys("AS", "FM", "GU", "MH", "MP", "PR", "PW", "VI", "AA", "AE", "AP");

    [Test]
    public void EveryCountryAcceptsItsExample()
    {
        Country.All.Values.Should().OnlyContain(country => country.AcceptsPostalCode(country.PostalCodeExample));
        Country.All.Values.Where(country => country.States.Count > 0).Should()
            .OnlyContain(country => country.StateExamples.Split(", ", StringSplitOptions.None).All(country.AcceptsState));
    }

    // Each as typed on an ASCII keyboard, then on others.
    [Test]
    public void EveryCountryAcceptsItsExampleHoweverItIsTyped()
    {
        foreach (var country in Country.All.Values)
        {
            var code = country.PostalCodeExample;
            string[] typed =
            [
                $"\u200e{code}\u200b", $" {code}\u00a0", code.Replace(" ", "  "), code.Replace(' ', '\u202f'), code.Replace('-', '\u2212'),
                string.Concat(code.Select(character => character is > ' ' and < '\u007f' ? (char)(character + 0xfee0) : character)),
            ];
            typed.Select(Text.CodeOrNull).Should().OnlyContain(text => country.AcceptsPostalCode(text!), $"each is {code} in {country.Name}");
        }
    }

    [Test]
    public void AllOfThem()
    {
        Country.All.Should().HaveCount(249, "ISO 3166-1 has so many");
        Country.All["HK"].HasPostalCodes.Should().BeFalse();
        Country.All["FR"].HasPostalCodes.Should().BeTrue();
    }

    private static string WithoutAccents(string name) => string.Concat(
        name.Normalize(NormalizationForm.FormD).Where(character => char.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark));
}
