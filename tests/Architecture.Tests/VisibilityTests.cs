using System.Reflection;

namespace PortalAcceptance.Architecture.Tests;

/// <summary>Applications offer nothing to others: their types are internal.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class VisibilityTests
{
    [TestCase("portal-acceptance")]
    [TestCase("SandboxGateway")]
    public void AnApplicationExportsNoTypes(string assembly) => Assembly.Load(assembly).GetExportedTypes().Should().BeEmpty();
}
