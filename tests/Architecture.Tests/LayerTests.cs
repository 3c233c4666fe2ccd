using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace PortalAcceptance.Architecture.Tests;

internal sealed class LayerTests
{
    private const string Steps = @"^PortalAcceptance\.Acceptance\.Steps";
    private const string Tasks = @"^PortalAcceptance\.Acceptance\.Tasks";
    private const string Playwright = @"^Microsoft\.Playwright";

    private static readonly ArchUnitNET.Domain.Architecture _architecture =
        new ArchLoader().LoadAssemblies(typeof(AcceptanceRun).Assembly, typeof(PortalView).Assembly).Build();

    [Test]
    public void StepsUseNoLocators() => Check(Types().That().ResideInNamespaceMatching(Steps).Should().NotDependOnAny(Types(true).That().ResideInNamespaceMatching(Playwright)));

    [Test]
    public void TasksKnowNoSteps() => Check(Types().That().ResideInNamespaceMatching(Tasks).Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(Steps)));

    [Test]
    public void TasksUseNoReqnroll() => Check(Types().That().ResideInNamespaceMatching(Tasks).Should().NotDependOnAny(Types(true).That().ResideInNamespaceMatching("^Reqnroll")));

    [TestCase("Reqnroll")]
    [TestCase("nunit.framework")]
    [TestCase("FluentAssertions")]
    public void PageObjectsKnowNeitherGherkinNorAssertions(string assembly) =>
        typeof(PortalView).Assembly.GetReferencedAssemblies().Select(reference => reference.Name).Should().NotContain(assembly);

    private static void Check(IArchRule rule) =>
        rule.Evaluate(_architecture).Where(result => !result.Passed).Select(result => result.Description).Should().BeEmpty();
}
