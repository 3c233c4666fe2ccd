namespace Allure.Net.Commons;

/// <summary>The names of the labels that Allure gives a meaning to.</summary>
internal static class LabelName
{
    public const string Epic = "epic";
    public const string Feature = "feature";
    public const string Framework = "framework";
    public const string Host = "host";
    public const string Language = "language";
    public const string Owner = "owner";
    public const string Package = "package";
    public const string ParentSuite = "parentSuite";
    public const string Severity = "severity";
    public const string Story = "story";
    public const string SubSuite = "subSuite";
    public const string Suite = "suite";
    public const string Tag = "tag";
    public const string TestClass = "testClass";
    public const string TestMethod = "testMethod";
    public const string Thread = "thread";

    /// <summary>The labels that make the report's tree of suites.</summary>
    public static IReadOnlyList<string> Suites { get; } = [ParentSuite, Suite, SubSuite];
}
