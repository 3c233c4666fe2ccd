using System.Text.RegularExpressions;

namespace PortalAcceptance.Portal.Tests.Security.Asvs;

/// <summary>One row of the tables of requirements.</summary>
/// <param name="Numbers">The requirements it is about.</param>
/// <param name="State">Whether they are met.</param>
/// <param name="Where">Where they are met, or why they are not.</param>
/// <param name="ShownBy">What shows it.</param>
internal sealed partial record AsvsRow(IReadOnlyList<string> Numbers, string State, string Where, string ShownBy)
{
    /// <summary>The types and paths that it names.</summary>
    public IEnumerable<string> Places => Names(Where).Where(name => !IsTest(name));

    /// <summary>The tests that it names, each <c>Class.Method</c>.</summary>
    public IEnumerable<string> Tests => Names(Where).Concat(Names(ShownBy)).Where(IsTest);

    /// <summary>The titles of scenarios that it names.</summary>
    public IEnumerable<string> Scenarios => Names(ShownBy).Where(name => !IsTest(name));

    private static bool IsTest(string name) => Test().IsMatch(name);

    private static IEnumerable<string> Names(string cell) => Quoted().Matches(cell).Select(match => match.Groups[1].Value);

    [GeneratedRegex("^[A-Za-z]+Tests\\.\\w+$")]
    private static partial Regex Test();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
