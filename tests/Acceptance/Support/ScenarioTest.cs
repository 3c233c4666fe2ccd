using System.Text.RegularExpressions;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace PortalAcceptance.Acceptance.Support;

// A scenario, or a row of an outline, as the test that NUnit has of it.
internal sealed partial class ScenarioTest
{
    public const string NameProperty = "ScenarioName";

    // Parameters that are no columns of the outline.
    private static readonly string[] _technical = ["__pickleIndex", "exampleTags"];

    private ScenarioTest(ITest test)
    {
        Test = test;
        Feature = DescriptionOf(Above(test).First(each => each.Method is null));
        Tags = [.. Above(test).SelectMany(each => each.Properties[PropertyNames.Category].Cast<string>()).Distinct()];
        // A test of an outline row belongs to a method for all rows, whose parameters are named after the columns.
        Cells = test.Method!.GetParameters().Zip(test.Arguments, (parameter, value) => (Name: parameter.ParameterInfo.Name!, value))
            .Where(cell => !_technical.Contains(cell.Name)).GroupBy(cell => Comparable(cell.Name)).ToDictionary(same => same.Key, same => $"{same.First().value}");
        Outline = DescriptionOf(test);
        Title = Placeholder().Replace(Outline, placeholder =>
            Cells.TryGetValue(Comparable(placeholder.Groups[1].Value), out var cell) ? cell : placeholder.Value);
    }

    public ITest Test { get; }

    public string Feature { get; }

    // The same in every run, and different from all others.
    public string Name => NameOf(Test);

    // As the feature file has it.
    public string Outline { get; }

    // With a row's cells filled in.
    public string Title { get; }

    public IReadOnlyList<string> Tags { get; }

    public IReadOnlyDictionary<string, string> Cells { get; }

    public static IEnumerable<ScenarioTest> In(ITest test) => test.IsSuite ? test.Tests.SelectMany(In) : [new ScenarioTest(test)];

    // A repetition has a name of its own, and that of the scenario as a property.
    public static string NameOf(ITest test) => (string?)test.Properties.Get(NameProperty) ?? test.FullName;

    private static IEnumerable<ITest> Above(ITest test) => test.Parent is { } parent ? Above(parent).Prepend(test) : [test];

    private static string DescriptionOf(ITest test) =>
        (string?)test.Properties.Get(PropertyNames.Description) ?? (test.Parent is { IsSuite: true, Method: not null } outline ? DescriptionOf(outline) : test.Name);

    private static string Comparable(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    [GeneratedRegex("<([^<>]+)>")]
    private static partial Regex Placeholder();
}
