using System.Text;
using Allure.Net.Commons;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using TestResult = Allure.Net.Commons.TestResult;

namespace Allure.NUnit;

/// <summary>What Allure records of an NUnit test.</summary>
internal static class NUnitTest
{
    /// <summary>What is known of a test before it runs.</summary>
    public static TestResult Describe(ITest test)
    {
        var fullName = NUnitTestIdentity.FullName(test);
        return new()
        {
            Name = test.Parent is ParameterizedMethodSuite rows ? rows.Name : test.Name,
            FullName = fullName,
            TestCaseId = AllureIdentifiers.TestCaseId(fullName),
            TitlePath = [.. Ancestors(test).Where(suite => suite.Method is null).Select(Title).Reverse()],
            Labels =
            [
                new(LabelName.Thread, Thread.CurrentThread.Name ?? Environment.CurrentManagedThreadId.ToString()),
                new(LabelName.Host, Environment.MachineName),
                new(LabelName.Language, "C#"),
                new(LabelName.Framework, "NUnit"),
                new(LabelName.Package, test.ClassName ?? ""),
                new(LabelName.TestClass, SplitAtLastDot(test.ClassName ?? "").Name),
                new(LabelName.TestMethod, test.MethodName ?? ""),
            ],
            Parameters = [.. Parameters(test)],
        };
    }

    /// <summary>Adds what is known of a test once it has run.</summary>
    public static void Complete(TestResult result, ITest test)
    {
        var outcome = TestContext.CurrentContext.Result;
        result.Status = Status(outcome.Outcome);
        result.StatusDetails = Details(outcome);
        result.Description ??= Description(test);
        result.Labels.AddRange(Properties(test, PropertyNames.Author).Select(author => new Label(LabelName.Owner, author)));
        result.Labels.AddRange(Properties(test, PropertyNames.Category).Select(category => new Label(LabelName.Tag, category)));
        if (!result.Labels.Exists(label => LabelName.Suites.Contains(label.Name)))
        {
            result.Labels.AddRange(Suites(test));
        }

        AttachConsoleOutput(result, TestExecutionContext.CurrentContext.CurrentResult.Output);
    }

    /// <summary>
    /// NUnit tells failed assertions, its own and those of libraries that throw its
    /// <see cref="AssertionException"/>, from other exceptions by the label of the outcome.
    /// </summary>
    private static Status Status(ResultState outcome) => outcome switch
    {
        { Status: TestStatus.Passed } => Net.Commons.Status.Passed,
        { Status: TestStatus.Skipped } => Net.Commons.Status.Skipped,
        { Status: TestStatus.Failed, Label: not "Error" } => Net.Commons.Status.Failed,
        _ => Net.Commons.Status.Broken,
    };

    private static StatusDetails? Details(TestContext.ResultAdapter outcome) =>
        string.IsNullOrWhiteSpace(outcome.Message) && string.IsNullOrWhiteSpace(outcome.StackTrace)
            ? null
            : new(
                string.IsNullOrWhiteSpace(outcome.Message) ? $"Test {outcome.Outcome.Status}" : outcome.Message,
                outcome.StackTrace);

    private static string? Description(ITest test)
    {
        var paragraphs = string.Join("\n\n", Properties(test, PropertyNames.Description));
        return paragraphs.Length == 0 ? null : paragraphs;
    }

    private static IEnumerable<Label> Suites(ITest test)
    {
        var (@namespace, @class) = SplitAtLastDot(Fixture(test)?.FullName ?? test.ClassName ?? "");
        Label?[] suites =
        [
            test.TypeInfo is { } type ? new(LabelName.ParentSuite, type.Assembly.GetName().Name!) : null,
            @namespace.Length > 0 ? new(LabelName.Suite, @namespace) : null,
            @class.Length > 0 ? new(LabelName.SubSuite, @class) : null,
        ];
        return suites.OfType<Label>();
    }

    private static void AttachConsoleOutput(TestResult result, string output)
    {
        if (!string.IsNullOrWhiteSpace(output))
        {
            var source = AllureResults.Current.WriteAttachment(Encoding.UTF8.GetBytes(output), ".txt");
            result.Attachments.Add(new("Console Output", source, "text/plain"));
        }
    }

    private static IEnumerable<Parameter> Parameters(ITest test) =>
        (test.Method?.GetParameters() ?? []).Zip(
            test.Arguments,
            (parameter, argument) => new Parameter(parameter.ParameterInfo.Name ?? "", ParameterText.Format(argument)));

    /// <summary>
    /// A property's values, the class's before the method's. NUnit copies a method's properties to each
    /// of its rows, so equal values count once.
    /// </summary>
    private static IEnumerable<string> Properties(ITest test, string name) =>
        Ancestors(test)
            .Prepend(test)
            .TakeWhile(container => container is not TestAssembly && container.GetType() != typeof(TestSuite))
            .Reverse()
            .SelectMany(container => container.Properties[name].Cast<object>())
            .Select(value => value.ToString() ?? "")
            .Distinct();

    private static ITest? Fixture(ITest test) => Ancestors(test).FirstOrDefault(ancestor => ancestor is TestFixture);

    private static IEnumerable<ITest> Ancestors(ITest test)
    {
        for (var ancestor = test.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            yield return ancestor;
        }
    }

    private static string Title(ITest suite) =>
        suite is TestAssembly { Assembly: { } assembly } ? assembly.GetName().Name ?? suite.Name : suite.Name;

    /// <summary>Splits a class's name from its namespace; dots in type and constructor arguments don't count.</summary>
    private static (string Namespace, string Name) SplitAtLastDot(string className)
    {
        var arguments = className.IndexOfAny(['<', '(']);
        var dot = className.LastIndexOf('.', arguments < 0 ? className.Length - 1 : arguments);
        return dot < 0 ? ("", className) : (className[..dot], className[(dot + 1)..]);
    }
}
