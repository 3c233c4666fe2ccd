using System.ComponentModel;
using System.Globalization;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Builders;

namespace PortalAcceptance.ReqnrollAdapter;

/// <summary>Makes a generated method a test for a row of an outline's examples.</summary>
/// <param name="pickleIndex">The position of the row among the feature's scenarios and rows, from 0.</param>
/// <param name="cells">The row's cells, the first arguments of the test.</param>
/// <param name="tags">The tags of the examples, without <c>@</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OutlineRowAttribute(string title, int pickleIndex, string[] cells, string[] tags) : NUnitAttribute, ITestBuilder, IImplyFixture
{
    /// <summary>Whether a tag of the examples says to ignore the row.</summary>
    public bool IsIgnored { get; set; }

    public IEnumerable<TestMethod> BuildFrom(IMethodInfo method, Test? suite)
    {
        object?[] arguments = [.. cells, pickleIndex.ToString(CultureInfo.InvariantCulture), tags.Length > 0 ? tags : null];
        var test = ScenarioAttribute.Named(new NUnitTestCaseBuilder().BuildTestMethod(method, suite, new TestCaseParameters(arguments)), suite, title);
        foreach (var tag in tags)
        {
            test.Properties.Add(PropertyNames.Category, tag);
        }

        if (IsIgnored && test.RunState == RunState.Runnable)
        {
            test.RunState = RunState.Ignored;
            test.Properties.Set(PropertyNames.SkipReason, "Ignored by @ignore tag");
        }

        yield return test;
    }
}
