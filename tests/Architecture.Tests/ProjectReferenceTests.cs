using System.Xml.Linq;

namespace PortalAcceptance.Architecture.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class ProjectReferenceTests
{
    // A new reference is a decision: change it here too.
    private static readonly Dictionary<string, string[]> _allowed = new()
    {
        ["Acceptance.ReqnrollPlugin"] = [],
        ["Accounts"] = [],
        ["Allure.NUnit.StandIn"] = [],
        ["Cli"] = ["Acceptance", "LivingDocs", "Portal.Mutants", "Portal.TestSupport", "RunConfiguration"],
        ["LivingDocs"] = [],
        ["PageObjects"] = [],
        ["Portal"] = ["SandboxGateway"],
        ["Portal.Mutants"] = [],
        ["Portal.TestSupport"] = ["Portal"],
        ["Reqnroll.NUnit.Adapter"] = [],
        ["Reqnroll.NUnit.Generator"] = [],
        ["RunConfiguration"] = [],
        ["SandboxGateway"] = [],
        ["SecretSearch"] = [],
    };

    private static readonly string[] _projectsOfReqnroll = ["Acceptance.ReqnrollPlugin", "Reqnroll.NUnit.Adapter", "Reqnroll.NUnit.Generator"];

    private static readonly string[] _testPackages = ["FluentAssertions", "NUnit", "NUnit3TestAdapter"];

    private static readonly string[] _projects = [.. Repository.Files("src", "*.csproj").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Test]
    public void EachProjectHasItsAllowedReferencesListed() => _projects.Should().Equal(_allowed.Keys);

    [TestCaseSource(nameof(_projects))]
    public void AProjectReferencesOnlyWhatItMay(string project) =>
        References(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).Order(StringComparer.Ordinal)
            .Should().Equal(_allowed[project]);

    [TestCaseSource(nameof(_projects))]
    public void OnlyTheProjectsNamedAfterItKnowReqnroll(string project) =>
        References(project, "PackageReference").Contains("Reqnroll").Should().Be(_projectsOfReqnroll.Contains(project));

    [TestCase("Accounts")]
    [TestCase("Cli")]
    [TestCase("LivingDocs")]
    [TestCase("PageObjects")]
    [TestCase("Portal")]
    [TestCase("Portal.TestSupport")]
    [TestCase("RunConfiguration")]
    [TestCase("SandboxGateway")]
    [TestCase("SecretSearch")]
    public void ApplicationsAndPageObjectsUseNoTestPackage(string project) =>
        References(project, "PackageReference").Should().NotIntersectWith(_testPackages);

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Path.Combine(Repository.Folder, "src", project, $"{project}.csproj")).Descendants(kind).Select(reference => reference.Attribute("Include")!.Value);
}
