using System.Reflection;
using Allure.Net.Commons;
using Allure.NUnit;
using FluentAssertions;
using NUnit.Framework;

namespace PortalAcceptance.AllureStandIn.Tests;

// The stand-in has only the members listed here, with the signatures of the published package. With any other member, code could
// compile here that doesn't compile there.
internal sealed class PublicApiTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Test]
    public void TypesAreThoseOfThePublishedPackages() =>
        typeof(AllureNUnitAttribute).Assembly.GetExportedTypes().Select(type => type.FullName).Should().BeEquivalentTo(
            "Allure.NUnit.AllureNUnitAttribute",
            "Allure.Net.Commons.AllureApi",
            "Allure.Net.Commons.AllureLifecycle",
            "Allure.Net.Commons.ExtendedApi",
            "Allure.Net.Commons.Parameter",
            "Allure.Net.Commons.ParameterMode",
            "Allure.Net.Commons.SeverityLevel",
            "Allure.Net.Commons.TestResult");

    [Test]
    public void MembersAreThoseOfThePublishedPackages() =>
        typeof(AllureNUnitAttribute).Assembly.GetExportedTypes().Where(type => !type.IsEnum).SelectMany(Signatures).Should().BeEquivalentTo(
            "AllureNUnitAttribute: Void .ctor()",
            "AllureNUnitAttribute: ActionTargets get_Targets()",
            "AllureNUnitAttribute: Void BeforeTest(ITest test)",
            "AllureNUnitAttribute: Void AfterTest(ITest test)",
            "AllureApi: Void SetTestName(String newName)",
            "AllureApi: Void SetDescription(String description)",
            "AllureApi: Void AddLabel(String name, String value)",
            "AllureApi: Void SetSeverity(SeverityLevel severity)",
            "AllureApi: Void SetOwner(String owner)",
            "AllureApi: Void AddTags(params String[] tags)",
            "AllureApi: Void AddParentSuite(String parentSuite)",
            "AllureApi: Void AddSuite(String suite)",
            "AllureApi: Void AddSubSuite(String subSuite)",
            "AllureApi: Void AddEpic(String epic)",
            "AllureApi: Void AddFeature(String feature)",
            "AllureApi: Void AddStory(String story)",
            "AllureApi: Void AddLink(String name, String url)",
            "AllureApi: Void AddIssue(String name, String url)",
            "AllureApi: Void AddTmsItem(String name, String url)",
            "AllureApi: Void Step(String name)",
            "AllureApi: Void Step(String name, Action action)",
            "AllureApi: Task Step(String name, Func`1 action)",
            "AllureApi: Void AddAttachment(String name, String type, String path)",
            "AllureApi: Void AddAttachment(String name, String type, Byte[] content, String fileExtension = )",
            "AllureApi: Void AddAttachment(String path, String name = null)",
            "AllureApi: Void AddTestParameter(String name, Object value)",
            "AllureLifecycle: AllureLifecycle get_Instance()",
            "AllureLifecycle: AllureLifecycle UpdateTestCase(Action`1 update)",
            "TestResult: List`1 get_parameters()",
            "Parameter: String get_name()",
            "Parameter: String get_value()",
            "Parameter: Boolean get_excluded()",
            "Parameter: Void set_excluded(Boolean value)",
            "Parameter: Nullable`1 get_mode()",
            "Parameter: Void set_mode(Nullable`1 value)",
            "ExtendedApi: Void StartStep(String name)",
            "ExtendedApi: Void PassStep()",
            "ExtendedApi: Void FailStep()",
            "ExtendedApi: Void FailStep(Exception error)",
            "ExtendedApi: Void BreakStep()",
            "ExtendedApi: Void BreakStep(Exception error)",
            "ExtendedApi: Void SkipStep()",
            "ExtendedApi: Void ResolveStep(Exception error)");

    [TestCase(typeof(SeverityLevel), "normal=0 blocker=1 critical=2 minor=3 trivial=4")]
    [TestCase(typeof(ParameterMode), "Default=0 Masked=1 Hidden=2")]
    public void EnumerationsHaveTheValuesOfThePublishedPackage(Type type, string values) =>
        string.Join(' ', Enum.GetValues(type).Cast<Enum>().Select(value => $"{value}={value:d}")).Should().Be(values);

    [Test]
    public void TheAttributeCanBeDerivedFromAndMeetsNUnitAsThePublishedOneDoes()
    {
        var attribute = typeof(AllureNUnitAttribute);
        attribute.IsSealed.Should().BeFalse();
        attribute.BaseType.Should().Be<PropertyAttribute>();
        attribute.Should().Implement<ITestAction>();
        var usage = attribute.GetCustomAttribute<AttributeUsageAttribute>(inherit: false)!;
        usage.ValidOn.Should().Be(AttributeTargets.Interface | AttributeTargets.Class);
        new AllureNUnitAttribute().Targets.Should().Be(ActionTargets.Test | ActionTargets.Suite);
    }

    private static IEnumerable<string> Signatures(Type type) =>
        type.GetMembers(Declared).OfType<MethodBase>()
            .Where(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)
            .Select(method => $"{type.Name}: {(method as MethodInfo)?.ReturnType.Name ?? "Void"} {method.Name}({string.Join(", ", method.GetParameters().Select(Signature))})");

    private static string Signature(ParameterInfo parameter) =>
        (parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")
        + $"{parameter.ParameterType.Name} {parameter.Name}"
        + (parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : "");
}
