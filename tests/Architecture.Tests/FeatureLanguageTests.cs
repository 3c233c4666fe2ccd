using System.Text.RegularExpressions;
using PortalAcceptance.PageObjects;

namespace PortalAcceptance.Architecture.Tests;

internal sealed partial class FeatureLanguageTests
{
    private const string Marker = "# language: ";

    private static readonly Language[] _translated = [.. Language.All.Where(language => language != Language.Canonical)];

    [Test]
    public void AFeaturesLanguageIsThatOfItsFolder() =>
        Repository.Files("features", "*.feature").Where(file => LanguageOf(file) != FolderOf(file)).Should().BeEmpty(
            $"features in another language than {Language.Canonical.Code} are in the folder of its code and begin with \"{Marker}…\"");

    [TestCaseSource(nameof(_translated))]
    public void EachLanguageHasFeatures(Language language) => Repository.Files($"features/{language.Code}", "*.feature").Should().NotBeEmpty();

    [TestCaseSource(nameof(_translated))]
    public void EveryPageHasANameInEachLanguage(Language language) =>
        Repository.Files("src/PageObjects/Pages", "*.cs").SelectMany(file => PageName().Matches(File.ReadAllText(file))).Select(name => name.Groups[1].Value)
            .Except(Wording.For(language.Locale).Entries.Keys).Should().BeEmpty($"each page's name is in src/PageObjects/wording/{language.Code}.json");

    [GeneratedRegex(@"PortalPage<\w+>\(view, ""([^""]+)""")]
    private static partial Regex PageName();

    private static string LanguageOf(string file) =>
        File.ReadLines(file).First() is var first && first.StartsWith(Marker, StringComparison.Ordinal) ? first[Marker.Length..].Trim() : Language.Canonical.Code;

    private static string FolderOf(string file)
    {
        var folder = Path.GetRelativePath(Path.Combine(Repository.Folder, "features"), file).Split(Path.DirectorySeparatorChar)[0];
        return _translated.Any(language => language.Code == folder) ? folder : Language.Canonical.Code;
    }
}
