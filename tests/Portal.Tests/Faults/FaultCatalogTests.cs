using System.Reflection;
using PortalAcceptance.Portal.TestSupport.Faults;

namespace PortalAcceptance.Portal.Tests.Faults;

[Parallelizable(ParallelScope.All)]
internal sealed class FaultCatalogTests
{
    private static readonly string[] _tests =
    [
        .. typeof(FaultCatalogTests).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(FaultCatalogTests).Namespace && type.Name.EndsWith("FaultTests", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods().Where(method => method.GetCustomAttribute<TestAttribute>() is not null))
            .Select(method => Faulty.NameOf(method.Name)),
    ];

    [Test]
    public void HasAtLeastForty() => FaultCatalog.All.Should().HaveCountGreaterThanOrEqualTo(40);

    [Test]
    public void EveryFaultIsSeenInATestOfItsName()
    {
        var faults = FaultCatalog.All.Select(fault => fault.Name).ToList();

        faults.Except(_tests).Should().BeEmpty("each fault has a test of its name in tests/Portal.Tests/Faults");
        _tests.Except(faults).Should().BeEmpty("each test in tests/Portal.Tests/Faults is named after a fault");
    }

    [Test]
    public void EveryNameIsThereOnceAndInKebabCase()
    {
        FaultCatalog.All.Select(fault => fault.Name).Should().OnlyHaveUniqueItems();
        FaultCatalog.All.Should().AllSatisfy(fault => fault.Name.Should().MatchRegex("^[a-z]+(-[a-z]+)*$"));
    }

    [Test]
    public void EveryDescriptionIsOneSentence() =>
        FaultCatalog.All.Should().AllSatisfy(fault => fault.Description.Should().MatchRegex("^[A-Z][^.]*\\.$"));

    [Test]
    public void EveryFaultSitsAtASeam() => FaultCatalog.All.Should().AllSatisfy(fault => fault.Points.Should().NotBeEmpty());

    [Test]
    public void EveryAreaAndEveryKindHasFaults()
    {
        FaultCatalog.All.Select(fault => fault.Area).Distinct().Should().BeEquivalentTo(Enum.GetValues<FaultArea>());
        FaultCatalog.All.Select(fault => fault.Kind).Distinct().Should().BeEquivalentTo(Enum.GetValues<FaultKind>());
    }

    [Test]
    public void TagsAreThoseOfTheScenarios()
    {
        Enum.GetValues<FaultArea>().Select(Fault.Tag).Should().Equal(
            "login", "menu", "sign-up", "password", "account", "billing", "card", "charges", "activity");
        Enum.GetValues<FaultKind>().Select(Fault.Tag).Should().Equal(
            "happy", "validation", "boundary", "security", "failure", "conflict", "keyboard", "a11y", "persistence");
    }
}
