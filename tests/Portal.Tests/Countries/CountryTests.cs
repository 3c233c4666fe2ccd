using PortalAcceptance.Portal.Countries;

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
    public void AllOfThem()
    {
        Country.All.Should().HaveCount(249, "ISO 3166-1 has so many");
        Country.All["HK"].HasPostalCodes.Should().BeFalse();
        Country.All["FR"].HasPostalCodes.Should().BeTrue();
    }
}
