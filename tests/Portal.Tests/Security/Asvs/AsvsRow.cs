using System.Text.RegularExpressions;

namespace PortalAcceptance.Portal.Tests.Security.Asvs;

internal sealed partial record AsvsRow(IReadOnlyList<string> Numbers, string State, string Where, string ShownBy)
{
    public IEnumerable<string> Places => Names(Where).Where(name => !IsTest(name));

    public IEnumerable<string> Tests => Names(Where).Concat(Names(ShownBy)).Where(IsTest);

    public IEnumerable<string> Scenarios => Names(ShownBy).Where(name => !IsTest(name));

    private static bool IsTest(string name) => Test().IsMatch(name);

    private static IEnumerable<string> Names(string cell) => Quoted().Matches(cell).Select(match => match.Groups[1].Value);

    [GeneratedRegex("^[A-Za-z]+Tests\\.\\w+$")]
    private static partial Regex Test();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
