using NodaTime.TimeZones;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Tests.Localization;

[Parallelizable(ParallelScope.All)]
internal sealed class TimeZonesTests
{
    private static IDictionary<string, string> Canonical => TzdbDateTimeZoneSource.Default.CanonicalIdMap;

    // Names without a place, such as EST5EDT, Etc/GMT+5 and GMT, are not offered.
    private static IEnumerable<string> NamesOfPlaces => Canonical.Keys.Where(id => Canonical[id] == TimeZones.Utc || Canonical[id].Contains('/') && !Canonical[id].StartsWith("Etc/", StringComparison.Ordinal));

    // The links of this system's own database: "L Europe/Kyiv Europe/Kiev".
    private static IEnumerable<TestCaseData> SystemLinks =>
        File.Exists("/usr/share/zoneinfo/tzdata.zi")
            ? File.ReadLines("/usr/share/zoneinfo/tzdata.zi").Where(line => line.StartsWith("L ", StringComparison.Ordinal))
                .Select(line => line.Split(' ')).Where(link => Canonical.ContainsKey(link[2])).Select(link => new TestCaseData(link[1], link[2]))
            : [];

    [Test]
    public void OffersEveryZoneOnce()
    {
        TimeZones.Ids.Should().HaveCountGreaterThan(300).And.OnlyHaveUniqueItems().And.Contain([TimeZones.Utc, "Europe/Paris", "America/New_York"]);
        TimeZones.Ids.Select(TimeZones.NameOf).Should().OnlyHaveUniqueItems();
        TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Should().OnlyContain(id => TimeZones.Find(id) != null);
        TimeZones.Ids.Should().OnlyContain(id => TimeZones.Find(id) == id && TimeZones.Of(id).BaseUtcOffset == TimeZoneInfo.FindSystemTimeZoneById(id).BaseUtcOffset);
    }

    [Test]
    public void OffersNoFormerNameBesideTheName() =>
        Canonical.Where(name => name.Key != name.Value && TimeZones.Ids.Contains(name.Value) && TimeZones.Ids.Contains(name.Key))
            .Where(name => TzdbDateTimeZoneSource.Default.ZoneLocations!.All(location => location.ZoneId != name.Key))
            .Should().BeEmpty("two names in the list are two places with an entry of their own in zone.tab");

    [Test]
    public void FindsEveryNameOfAPlace()
    {
        NamesOfPlaces.Should().HaveCountGreaterThan(500).And.Contain(["Europe/Kiev", "Asia/Calcutta", "US/Eastern", "Zulu"]);

        NamesOfPlaces.Where(id => TimeZones.Find(id) is not { } found || !TimeZones.Ids.Contains(found)).Should().BeEmpty();
    }

    [Test]
    public void KeepsTheTimeOfEveryName()
    {
        var days = Enumerable.Range(0, 120).Select(month => new DateTimeOffset(2018, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMonths(month)).ToList();

        Canonical.Keys.Where(id => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && days.Exists(day => zone.GetUtcOffset(day) != TimeZones.Of(id).GetUtcOffset(day)))
            .Should().BeEmpty();
    }

    [TestCaseSource(nameof(SystemLinks))]
    public void FindsTheZoneThatTheSystemLinksTo(string zone, string link) =>
        TimeZones.Of(link).HasSameRules(TimeZoneInfo.FindSystemTimeZoneById(zone)).Should().BeTrue();

    [TestCase("America/Gone_City")]
    [TestCase("US/Pacific-New")]
    [TestCase("Mars")]
    [TestCase("")]
    [TestCase(" ")]
    [TestCase("europe/paris")]
    [TestCase("Europe")]
    [TestCase("Europe/")]
    [TestCase("posix/Europe/Paris")]
    [TestCase("../zoneinfo/Europe/Paris")]
    [TestCase("/etc/localtime")]
    [TestCase("W. Europe Standard Time")]
    [TestCase("Europe/Paris\0")]
    public void FallsBackToUtc(string id)
    {
        TimeZones.Find(id).Should().BeNull();
        TimeZones.Of(id).BaseUtcOffset.Should().Be(TimeSpan.Zero);
        TimeZones.NameOf(id).Should().Be("UTC");
    }
}
