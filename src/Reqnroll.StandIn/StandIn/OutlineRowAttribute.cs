using System.ComponentModel;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Builders;

namespace Reqnroll.StandIn;

/// <summary>Makes a generated method a test for a row of an outline's examples.</summary>
/// <param name="line">The row's line in the feature file, from 1: the method's argument.</param>
/// <param name="title">What to call the test.</param>
/// <param name="tags">The tags of the examples, without <c>@</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OutlineRowAttribute(int line, string title, params string[] tags) : NUnitAttribute, ITestBuilder, IImplyFixture
{
    /// <summary>Why the row is not run; null if it is.</summary>
    public string? Ignore { get; set; }

    /// <inheritdoc/>
    public IEnumerable<TestMethod> BuildFrom(IMethodInfo method, Test? suite)
    {
        var test = new NUnitTestCaseBuilder().BuildTestMethod(method, suite, new TestCaseParameters([line]));
        test.Name = title;
        test.FullName = $"{suite?.FullName}.{title}";
        test.Properties.Set(PropertyNames.Description, title);
        foreach (var tag in tags)
        {
            test.Properties.Add(PropertyNames.Category, tag);
        }

        if (Ignore is not null && test.RunState == RunState.Runnable)
        {
            test.RunState = RunState.Ignored;
            test.Properties.Set(PropertyNames.SkipReason, Ignore);
        }

        yield return test;
    }
}
