using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security.Asvs;

[Parallelizable(ParallelScope.All)]
internal sealed partial class SecurityTableTests
{
    private const string Met = "met";
    private const string NotMet = "not met";
    private const string NotApplicable = "not applicable";

    private static readonly string[] _places = [.. Sources("src")];
    private static readonly string[] _tests = [.. Sources("tests")];

    private static readonly HashSet<string> _titles =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Folder, "features"), "*.feature", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines).Select(line => Title().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value.Trim()),
    ];

    private readonly IReadOnlyList<AsvsRow> _rows = new SecurityDocument().Requirements;

    [Test]
    public void HasEachRequirementOnceInTheStandardsOrder() =>
        _rows.SelectMany(row => row.Numbers).Should().Equal(AsvsRequirements.Numbers);

    [Test]
    public void KnowsThreeStates() =>
        _rows.Should().OnlyContain(row => row.State == Met || row.State == NotMet || row.State == NotApplicable);

    [Test]
    public void ShowsEverythingThatItSaysIsMet() =>
        _rows.Where(row => row.State == Met && !row.Tests.Concat(row.Scenarios).Any()).Should().BeEmpty("a requirement is met if something shows it");

    [Test]
    public void SaysWhyWhatIsNotApplicableIsNot() =>
        _rows.Where(row => row.State == NotApplicable && row.Where.Length == 0).Should().BeEmpty();

    [Test]
    public void ListsFirstWhatIsNotMet() =>
        new SecurityDocument().ListedAsNotMet.Should().Equal(_rows.Where(row => row.State == NotMet).SelectMany(row => row.Numbers));

    [Test]
    public void NamesTypesAndFilesThatAreThere() =>
        _rows.SelectMany(row => row.Places).Distinct().Where(place => !IsThere(place)).Should().BeEmpty("each must be a type in src, or a path in the repository");

    [Test]
    public void NamesTestsThatAreThere() =>
        _rows.SelectMany(row => row.Tests).Distinct().Where(test => !IsTest(test)).Should().BeEmpty("each must be a test, Class.Method, in tests");

    [Test]
    public void NamesScenariosThatAreThere() =>
        _rows.SelectMany(row => row.Scenarios).Distinct().Where(title => !_titles.Contains(title)).Should().BeEmpty("each must be the title of a scenario or rule in features");

    private static bool IsThere(string place) =>
        place.Contains('/') || place.Contains('.')
            ? Path.Exists(Path.Combine(Repository.Folder, place))
            : _places.Any(file => Regex.IsMatch(File.ReadAllText(file), $@"\b(class|record|struct|interface|enum) {place}\b"));

    private static bool IsTest(string name)
    {
        var (type, method) = (name.Split('.')[0], name.Split('.')[1]);
        return _tests.Where(file => Path.GetFileNameWithoutExtension(file) == type).Any(file =>
        {
            var lines = File.ReadAllLines(file);
            var at = Array.FindIndex(lines, line => Regex.IsMatch(line, $@"^\s+public .*\b{method}\("));
            return at > 0 && lines[..at].Reverse().TakeWhile(line => line.TrimStart().StartsWith('[')).Any(line => Regex.IsMatch(line, @"\[(Test|TestCase|TestCaseSource)\b"));
        });
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Folder, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"^\s*(?:Rule|Scenario|Scenario Outline): (.*)$")]
    private static partial Regex Title();
}
