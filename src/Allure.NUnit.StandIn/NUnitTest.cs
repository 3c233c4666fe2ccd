using System.Text;
using Allure.Net.Commons;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Allure.NUnit;

/// <summary>What Allure records about an NUnit test.</summary>
internal static class NUnitTest
{
    /// <summary>What is known before the test runs.</summary>
    public static TestRecord Describe(ITest test)
    {
        var method = test.Method!.MethodInfo;
        return new()
        {
            Name = test.Parent is ParameterizedMethodSuite rows ? rows.Name : test.Name,
            FullName = TestIdentity.FullName(method),
            TitlePath = [.. SelfAndAncestors(Fixture(test)).Select(Title).Reverse()],
            Labels =
            [
                new(LabelName.Thread, Thread.CurrentThread.Name ?? $"{Environment.CurrentManagedThreadId}"),
                new(LabelName.Host, Environment.MachineName),
                new(LabelName.Language, "C#"),
                new(LabelName.Framework, "NUnit 3"),
                new(LabelName.Package, test.ClassName!),
                new(LabelName.TestMethod, method.Name),
                new(LabelName.TestClass, SplitAtLastDot(test.ClassName!).Name),
            ],
            Parameters = [.. method.GetParameters().Zip(test.Arguments, (parameter, argument) => new Parameter(parameter.Name!, argument))],
        };
    }

    /// <summary>Adds what is known once the test has run.</summary>
    public static void Complete(TestRecord record, ITest test)
    {
        var result = TestContext.CurrentContext.Result;
        record.Status = Status(result);
        record.StatusDetails = Details(result);
        foreach (var description in Properties(test, PropertyNames.Description))
        {
            record.Description += $"{description}\n";
        }

        record.Labels.AddRange(Properties(test, PropertyNames.Author).Select(author => new Label(LabelName.Owner, author)));
        record.Labels.AddRange(Properties(test, PropertyNames.Category).Select(category => new Label(LabelName.Tag, category)));
        if (!record.Labels.Exists(label => LabelName.Suites.Contains(label.Name)))
        {
            record.Labels.AddRange(Suites(test));
        }

        var output = TestExecutionContext.CurrentContext.CurrentResult.Output;
        if (!string.IsNullOrWhiteSpace(output))
        {
            AllureApi.AddAttachment("Console Output", "text/plain", Encoding.UTF8.GetBytes(output), ".txt");
        }
    }

    // NUnit lists the assertions that failed. Any other exception is an assertion of status Error, or none.
    private static Status Status(TestContext.ResultAdapter result) => result.Outcome.Status switch
    {
        TestStatus.Passed => Net.Commons.Status.Passed,
        TestStatus.Skipped => Net.Commons.Status.Skipped,
        TestStatus.Failed when result.Assertions.Any() && result.Assertions.All(assertion => assertion.Status != AssertionStatus.Error) =>
            Net.Commons.Status.Failed,
        _ => Net.Commons.Status.Broken,
    };

    private static StatusDetails? Details(TestContext.ResultAdapter result) =>
        string.IsNullOrWhiteSpace(result.Message) && string.IsNullOrWhiteSpace(result.StackTrace)
            ? null
            : new(string.IsNullOrWhiteSpace(result.Message) ? $"Test {result.Outcome.Status}" : result.Message, result.StackTrace);

    private static IEnumerable<Label> Suites(ITest test)
    {
        var (@namespace, @class) = SplitAtLastDot(Fixture(test).FullName);
        return new Label[]
        {
            new(LabelName.ParentSuite, test.TypeInfo?.Assembly.GetName().Name ?? ""),
            new(LabelName.Suite, @namespace),
            new(LabelName.SubSuite, @class),
        }.Where(label => label.Value.Length > 0);
    }

    /// <summary>The values of a property: the test's, then its method's, then its class's.</summary>
    private static IEnumerable<string> Properties(ITest test, string name) =>
        SelfAndAncestors(test)
            .TakeWhile(container => container is not TestAssembly && container.GetType() != typeof(TestSuite))
            .SelectMany(container => container.Properties[name].Cast<object>())
            .Select(value => $"{value}");

    private static ITest Fixture(ITest test) => SelfAndAncestors(test).First(ancestor => ancestor is TestFixture);

    private static IEnumerable<ITest> SelfAndAncestors(ITest? test)
    {
        for (; test is not null; test = test.Parent)
        {
            yield return test;
        }
    }

    private static string Title(ITest suite) =>
        suite is TestAssembly { Assembly: { } assembly } ? assembly.GetName().Name ?? suite.Name : suite.Name;

    /// <summary>Splits a class name from its namespace. Dots in type arguments don't count.</summary>
    private static (string Namespace, string Name) SplitAtLastDot(string className)
    {
        var dot = className.Split('<')[0].LastIndexOf('.');
        return dot < 0 ? ("", className) : (className[..dot], className[(dot + 1)..]);
    }
}
