using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Steps;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed partial class ConventionTests
{
    private const int MostDependencies = 4;
    private const int LongestBody = 5;
    private const int LongestMedianBody = 1;
    private const double MostDocPercent = 5;
    private const int LongestFeature = 150;

    // Words that are equivalent in step texts. Each group counts as its first word.
    private static readonly string[][] _groups =
    [
        ["", "a", "an", "the", "my", "own", "now", "still", "again", "also", "just", "then", "that", "le", "la", "les", "l", "un", "une", "des", "mon", "ma", "mes", "encore"],
        ["email", "e-mail", "mail"],
        ["other", "another", "new", "fresh", "different", "second", "autre", "nouveau", "nouvelle"],
        ["enter", "type", "fill", "give"],
        ["choose", "select", "pick"],
        ["update", "change", "edit", "modify", "replace"],
        ["request", "ask"],
        ["see", "read", "view"],
        ["show", "display"],
        ["store", "save", "keep"],
        ["refuse", "reject", "decline"],
        ["tell", "say"],
        ["with", "by", "using"],
        ["in", "on", "at", "of", "for"],
    ];

    private static IEnumerable<StepMethod> Methods => StepDefinitions.Classes.SelectMany(type => type.Steps);

    private static IEnumerable<StepText> Texts => Methods.SelectMany(method => method.Texts);

    private static IReadOnlyList<int> Lengths { get; } = [.. Methods.Select(method => method.Lines).Order()];

    private static int MedianLength => Lengths[Lengths.Count / 2];

    private static IReadOnlyList<string> ClassesThatTakeAnother { get; } = [.. StepDefinitions.Classes
        .Where(type => type.Dependencies.Intersect(StepDefinitions.Classes.Select(other => other.Name)).Any())
        .Select(type => type.Name)];

    private static IReadOnlyList<string> UnusedTexts { get; } = [.. Texts.Select(text => text.Expression).Where(text => !UsesOf(text).Any())];

    private static IReadOnlyList<string> Synonyms { get; } = [.. Texts.Select(text => text.Expression).Distinct()
        .GroupBy(Meaning)
        .Where(alike => alike.Count() > 1)
        .Select(alike => string.Join(" / ", alike))];

    // .ci/run prints the file: dotnet test does not show what passing tests print.
    [OneTimeSetUp]
    public void WriteFigures() => File.WriteAllLines(Path.Combine(SourceLines.Repository, "artifacts", "conventions.txt"),
    [
        $"Step classes: {StepDefinitions.Classes.Count}, with {Lengths.Count} steps and {Texts.Count()} texts",
        $"Lines of a step's body: median {MedianLength} (limit {LongestMedianBody}), longest {Lengths[^1]} (limit {LongestBody})",
        $"Dependencies of a step class: most {StepDefinitions.Classes.Max(type => type.Dependencies.Count)} (limit {MostDependencies})",
        $"Step classes that take step classes: {ClassesThatTakeAnother.Count} (limit 0)",
        $"Unused steps: {UnusedTexts.Count} (limit 0)",
        $"Step texts that differ only in words without meaning: {Synonyms.Count} (limit 0)",
        $"Doc comments in applications: {SourceLines.DocPercent(SourceLines.Applications)} % of lines, most in a project {SourceLines.Applications.Max(project => SourceLines.DocPercent([project]))} % (limit {MostDocPercent} %)",
        $"Tags: {string.Join(" ", FeatureFiles.Tags.Order(StringComparer.Ordinal))}",
    ]);

    [Test]
    public void StepsAreShort()
    {
        MedianLength.Should().BeLessThanOrEqualTo(LongestMedianBody);
        Methods.Where(method => method.Lines > LongestBody).Select(method => method.Name).Should().BeEmpty();
    }

    [Test]
    public void StepClassesTakeFewDependencies() =>
        StepDefinitions.Classes.Where(type => type.Dependencies.Count > MostDependencies).Select(type => type.Name).Should().BeEmpty();

    [Test]
    public void NoStepClassTakesAnother() => ClassesThatTakeAnother.Should().BeEmpty("what two step classes share is a task");

    [Test]
    public void EveryStepIsUsed() => UnusedTexts.Should().BeEmpty();

    [Test]
    public void ApplicationsHaveFewDocComments() =>
        SourceLines.Applications.Where(project => SourceLines.DocPercent([project]) > MostDocPercent).Should().BeEmpty("names and short comments say what is needed");

    [Test]
    public void EveryStepHasOneDefinition()
    {
        var patterns = Texts.Select(text => text.Expression).Distinct().Select(Pattern).ToList();

        FeatureFiles.Steps.Where(step => patterns.Count(pattern => pattern.IsMatch(step.Text)) != 1).Select(step => step.Text).Should().BeEmpty();
    }

    [Test]
    public void AStepHasOneTextInEachLanguage() => Methods
        .SelectMany(method => method.Texts.GroupBy(text => (text.Keyword, Languages: string.Join(",", UsesOf(text.Expression).Select(step => step.Language).Distinct().Order()))))
        .Where(alike => alike.Count() > 1)
        .SelectMany(alike => alike.Select(text => text.Expression))
        .Should().BeEmpty();

    [Test]
    public void EveryLanguageHasStepTexts() =>
        StepDefinitions.Translations.Languages.Should().BeEquivalentTo(Language.All.Where(language => language != Language.Canonical).Select(language => language.Code),
            "a language has its step texts in tests/Acceptance/Steps/<code>.json, and its other texts in src/PageObjects/wording/<code>.json");

    [Test]
    public void EveryTranslationIsOfAStepOrATablesWord()
    {
        var steps = Texts.Select(text => text.Expression).ToHashSet();

        StepDefinitions.Translations.Languages.SelectMany(StepDefinitions.Translations.TranslatedTo)
            .Where(text => !steps.Contains(text.Key) && !FeatureFiles.Words.Contains(text.Value))
            .Should().BeEmpty();
    }

    [Test]
    public void NoTwoTextsDifferOnlyInWordsOfNoMeaning() => Synonyms.Should().BeEmpty();

    [TestCase("I choose the section {string}", "I select a section {string}")]
    [TestCase("I enter my email address", "I type my e-mail address")]
    [TestCase("my password is refused", "the passwords are rejected")]
    public void WordsOfNoMeaningAreSeenThrough(string one, string other) => Meaning(one).Should().Be(Meaning(other));

    [TestCase("I am a customer", "I am not a customer")]
    [TestCase("I show {string}", "I hide {string}")]
    [TestCase("I enter {string} as {string}", "I type {string} as {string} without saving")]
    public void WordsOfMeaningAreNot(string one, string other) => Meaning(one).Should().NotBe(Meaning(other));

    [Test]
    public void EveryTagIsInTheGlossary() => FeatureFiles.Tags.Where(tag => !tag.Contains(':')).Should().BeEquivalentTo(Glossary.Tags);

    [Test]
    public void EveryScenarioHasOneArea() => FeatureFiles.TaggedScenarios.Where(scenario => scenario.Tags.Count(Glossary.Areas.Contains) != 1)
        .Select(scenario => $"{scenario.Title}: {string.Join(" ", scenario.Tags)}").Should().BeEmpty();

    [Test]
    public void EveryScenarioHasOneKind() => FeatureFiles.TaggedScenarios.Where(scenario => scenario.Tags.Count(Glossary.Kinds.Contains) != 1)
        .Select(scenario => $"{scenario.Title}: {string.Join(" ", scenario.Tags)}").Should().BeEmpty();

    // A run that is killed leaves the account with the password of its scenario until the next run.
    [Test]
    public void OtherPortalsGetNoPasswordThatAFeatureFileTells()
    {
        var chosen = StepDefinitions.Classes.Single(type => type.Name == nameof(UpdatePasswordSteps)).Steps.SelectMany(step => step.Texts)
            .Where(text => text.Expression.Contains("{string}")).Select(text => Pattern(text.Expression)).ToList();

        FeatureFiles.TaggedScenarios
            .Where(scenario => scenario.Steps.Any(step => chosen.Any(pattern => pattern.IsMatch(step))))
            .Where(scenario => Requirements.ReasonToSkip([.. scenario.Tags.Select(tag => tag[1..])], new UseSettings(), isReference: false, isBundled: false) is null)
            .Select(scenario => scenario.Title).Should().BeEmpty();
    }

    [Test]
    public void FeatureFilesAreShort() => FeatureFiles.Paths.Where(file => File.ReadLines(file).Count() > LongestFeature).Should().BeEmpty();

    [Test]
    public void FeaturesSpeakOfNoMarkup() => FeatureFiles.Steps.Where(step => MachineWord().IsMatch(step.Text)).Select(step => step.Text)
        .Should().BeEmpty("what a person wants does not depend on clicks, selectors, identifiers and addresses");

    [TestCase("I click elsewhere on the page")]
    [TestCase("je clique sur le bouton")]
    [TestCase("I open https://portal.example/login")]
    [TestCase("I open /account/settings")]
    [TestCase("the field #first-name is empty")]
    [TestCase("the div.alert is shown")]
    [TestCase("the element with the id \"menu\" is shown")]
    public void MachineWordsAreSeen(string step) => MachineWord().IsMatch(step).Should().BeTrue();

    [TestCase("I open the menu beside my login ID")]
    [TestCase("I am told \"Links work once and expire after one hour.\"")]
    [TestCase("I sign up with the email address \"ada@example.org?x=1\"")]
    [TestCase("I enter \"<script>alert('x')</script>\" as \"Last name\"")]
    public void OtherWordsAreNot(string step) => MachineWord().IsMatch(step).Should().BeFalse();

    private static IEnumerable<(string Language, string Text)> UsesOf(string expression)
    {
        var pattern = Pattern(expression);
        return FeatureFiles.Steps.Where(step => pattern.IsMatch(step.Text));
    }

    // The subset of Cucumber expressions that the steps use.
    private static Regex Pattern(string expression) => new("^" + Parameter().Replace(Regex.Escape(expression).Replace(@"\{", "{"), parameter => parameter.Groups[1].Value switch
    {
        "string" => "\"[^\"]*\"",
        "int" => @"-?\d+",
        "word" => @"\S+",
        "" => ".*",
        var other => throw new NotSupportedException($"\"{expression}\" has a parameter {{{other}}}, which this test does not know."),
    }) + "$");

    private static string Meaning(string expression) => string.Join(' ', Word().Matches(expression.ToLowerInvariant())
        .Select(word => Stem(word.Value))
        .Select(word => _groups.FirstOrDefault(group => group.Any(synonym => Stem(synonym) == word))?[0] ?? word)
        .Where(word => word.Length > 0));

    // Ignores number and tense.
    private static string Stem(string word) => word == "are" ? "is" : word.StartsWith('{') ? word : Ending().Replace(word, "");

    [GeneratedRegex(@"\{(\w*)\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\{\w*\}|[\w-]+")]
    private static partial Regex Word();

    [GeneratedRegex("(?<=[a-z]{3})(es|ed|e|s)$")]
    private static partial Regex Ending();

    [GeneratedRegex(@"\bcli(ck|que|c\b)|\b(css|xpath|selector|sélecteur|url|html|div|span)\b|(?-i:\bid\b)|https?://|(?<![\w<])/\w|(?<!\w)#\w", RegexOptions.IgnoreCase)]
    private static partial Regex MachineWord();
}
