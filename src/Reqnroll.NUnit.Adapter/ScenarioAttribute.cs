using System.ComponentModel;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Builders;

namespace PortalAcceptance.ReqnrollAdapter;

/// <summary>Makes a generated method a test with its scenario's title.</summary>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScenarioAttribute(string title) : NUnitAttribute, ISimpleTestBuilder, IImplyFixture
{
    public TestMethod BuildFrom(IMethodInfo method, Test? suite) => Named(new NUnitTestCaseBuilder().BuildTestMethod(method, suite, null), suite, title);

    internal static TestMethod Named(TestMethod test, Test? suite, string title)
    {
        test.Name = title;
        test.FullName = $"{suite?.FullName}.{title}";
        return test;
    }
}
