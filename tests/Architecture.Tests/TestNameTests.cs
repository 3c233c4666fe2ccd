using System.Text.RegularExpressions;

namespace PortalAcceptance.Architecture.Tests;

internal sealed partial class TestNameTests
{
    [Test]
    public void ATestIsNamedByASentenceInPascalCase() =>
        Repository.Files("tests", "*.cs")
            .SelectMany(file => TestMethod().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetRelativePath(Repository.Folder, file)}: {match.Groups[1].Value}"))
            .Where(test => !PascalCase().IsMatch(test))
            .Should().BeEmpty();

    // The method below a line that begins with [Test, [TestCase or [TestCaseSource; other attributes may stand between.
    [GeneratedRegex(@"^ *\[(?:Test|TestCase|TestCaseSource)\b.*$(?:\r?\n *(?:\[.*|[^ \n].*\)\])$)*?\r?\n *public (?:static )?(?:async )?[\w<>]+ (\w+)\(", RegexOptions.Multiline)]
    private static partial Regex TestMethod();

    [GeneratedRegex(": [A-Z][A-Za-z0-9]*$")]
    private static partial Regex PascalCase();
}
