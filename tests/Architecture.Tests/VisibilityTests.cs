using System.Reflection;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PortalAcceptance.Architecture.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class VisibilityTests
{
    [TestCase("Acceptance")]
    [TestCase("portal-acceptance")]
    [TestCase("Portal")]
    [TestCase("Portal.TestSupport")]
    [TestCase("SandboxGateway")]
    public void AnApplicationExportsNoTypes(string name)
    {
        var exported = Assembly.Load(name).GetExportedTypes();
        // Razor takes public tag helpers only. Features, migrations and ASP.NET Core's Program are generated.
        var tagHelpers = exported.Where(type => type.IsAssignableTo(typeof(ITagHelper)));
        var generated = exported.Where(type => type.Namespace?.Split('.').Intersect(["Features", "Migrations"]).Any() ?? type.Name is "Program" or "ReqnrollTestRun");

        exported.Except(generated).Except(WithWhatTheyExpose(tagHelpers)).Should().BeEmpty();
    }

    private static HashSet<Type> WithWhatTheyExpose(IEnumerable<Type> types)
    {
        var found = new HashSet<Type>();
        var open = new Queue<Type>(types);
        while (open.TryDequeue(out var type))
        {
            if (found.Add(type))
            {
                Type[] exposed = [.. type.GetProperties().Select(property => property.PropertyType), .. type.GetInterfaces()];
                exposed.SelectMany(other => other.GenericTypeArguments.Append(other)).Where(other => other.Assembly == type.Assembly).ToList().ForEach(open.Enqueue);
            }
        }

        return found;
    }
}
