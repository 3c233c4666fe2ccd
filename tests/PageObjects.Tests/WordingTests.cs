using System.Globalization;
using FluentAssertions;
using NUnit.Framework;

namespace PortalAcceptance.PageObjects.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class WordingTests : IDisposable
{
    private static readonly Language[] _translated = [.. Language.All.Where(language => language != Language.Canonical)];

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void ATextWithoutAnEntryIsShownAsItIs() => Map("{}").Shown("Log in").Should().Be("Log in");

    [Test]
    public void ATextWithAnEntryIsShownAsTheEntrySays() =>
        Map("""{ "Log in": "Se connecter" }""").Shown("Log in").Should().Be("Se connecter");

    [Test]
    public void AnEntryWithPlaceholdersStandsForEveryTextOfItsForm() =>
        Map("""{ "Use no more than {0} characters.": "{0} caractères au plus." }""")
            .Shown("Use no more than 50 characters.").Should().Be("50 caractères au plus.");

    [Test]
    public void WhatStandsInAPlaceholderIsTranslatedAsWell() =>
        Map("""{ "{0} ending in {1}, expires {2}": "{0}, finissant par {1}, expire en {2}", "Visa": "Carte Visa" }""")
            .Shown("Visa ending in 1111, expires 12/2030").Should().Be("Carte Visa, finissant par 1111, expire en 12/2030");

    [Test]
    public void PlaceholdersMayChangePlaces() =>
        Map("""{ "{0} of {1}": "{1}: {0}" }""").Shown("3 of 7").Should().Be("7: 3");

    [TestCase("button|Update", "Mettre à jour", TestName = "A text with a context is shown as its own entry says")]
    [TestCase("heading|Update", "Mise à jour", TestName = "A text with a context of no entry is shown as the text alone")]
    public void AContextTellsTextsApart(string canonical, string shown) =>
        Map("""{ "Update": "Mise à jour", "button|Update": "Mettre à jour" }""").Shown(canonical).Should().Be(shown);

    [TestCase("fr-CA", "fr-CA.json", TestName = "The map of a region comes before that of its language")]
    [TestCase("fr-FR", "fr.json", TestName = "The map of a language serves each of its regions")]
    public void TheNearestMapIsTaken(string locale, string expected)
    {
        foreach (var name in new[] { "fr.json", "fr-CA.json" })
        {
            File.WriteAllText(Path.Combine(_folder, name), $$"""{ "file": "{{name}}" }""");
        }

        Wording.For(locale, _folder).Shown("file").Should().Be(expected);
    }

    [TestCase("Log in", "[!! Log in !!]", TestName = "A text of the catalog is marked")]
    [TestCase("button|Update password", "[!! Update password !!]", TestName = "A context is not shown")]
    [TestCase("[!! Log in !!]", "[!! Log in !!]", TestName = "A text is marked once")]
    [TestCase("ada@example.org", "ada@example.org", TestName = "An email address is not of the catalog")]
    [TestCase("", "", TestName = "Nothing stays nothing")]
    public void InThePseudoLocaleTextsAreMarked(string canonical, string shown)
    {
        var wording = Wording.For(Wording.PseudoLocale);

        wording.Shown(canonical).Should().Be(shown);
        wording.OfEmails.Shown("Log in").Should().Be("Log in");
        wording.Culture.Name.Should().Be("en-US");
    }

    [Test]
    public void AMapThatIsNoObjectOfTextsIsRefusedByNameAndLine()
    {
        var reading = () => Map("{\n  \"Log in\": 7\n}");
        reading.Should().Throw<InvalidDataException>().WithMessage("*fr.json: a wording map is a JSON object of texts*line 2*");
    }

    [Test]
    public void EnglishWithoutAMapIsCanonical() => Wording.For("en-GB", _folder).Shown("Log in").Should().Be("Log in");

    [Test]
    public void ALanguageWithoutItsMapIsRefused()
    {
        var reading = () => Wording.For("fr-FR", _folder);
        reading.Should().Throw<InvalidDataException>().WithMessage("There are no texts for \"fr-FR\": *fr.json is missing.");
    }

    [Test]
    public void AnUnknownLanguageIsRefusedWithWhatToAdd()
    {
        var reading = () => Wording.For("eo", _folder);
        reading.Should().Throw<NotSupportedException>().WithMessage(
            "\"eo\" is not one of the suite's languages (*); add its texts as src/PageObjects/wording/eo.json.");
    }

    [Test]
    public void EachMapIsALanguage() => _translated.Select(language => (language.Code, language.Locale)).Should().Contain(("fr", "fr-FR"));

    [TestCaseSource(nameof(_translated))]
    public void EachLanguageIsOneThatThereIs(Language language) =>
        CultureInfo.GetCultures(CultureTypes.NeutralCultures).Select(culture => culture.Name).Should().Contain(language.Code, $"wording/{language.Code}.json is named after an ISO 639 code");

    [TestCaseSource(nameof(_translated))]
    public void AMapTranslatesTheSameTextsAsTheOthers(Language language) =>
        Wording.For(language.Locale).Entries.Keys.Should().BeEquivalentTo(_translated.SelectMany(other => Wording.For(other.Locale).Entries.Keys).Distinct());

    [TestCaseSource(nameof(_translated))]
    public void AMapHasNoEmptyEntryAndKeepsEveryPlaceholder(Language language)
    {
        foreach (var (canonical, shown) in Wording.For(language.Locale).Entries)
        {
            shown.Should().NotBeNullOrWhiteSpace($"\"{canonical}\" is shown as something");
            Placeholders(shown).Should().BeEquivalentTo(Placeholders(canonical), $"\"{canonical}\" is shown with the same values");
        }

        static IEnumerable<string> Placeholders(string text) =>
            System.Text.RegularExpressions.Regex.Matches(text, @"\{\d+\}").Select(match => match.Value);
    }

    [Test]
    public void APortalsOwnTextsComeBeforeTheSuites()
    {
        var wording = OfPortal("""{ "menu|Settings": "Mon profil" }""");

        wording.Shown("menu|Settings").Should().Be("Mon profil");
        wording.Shown("menu|Log out").Should().Be("Se déconnecter");
    }

    [Test]
    public void ATemplateOfAPortalComesBeforeTheSuites() =>
        OfPortal("""{ "{0}, expires {1}/20{2}": "{0} ({1}/{2})" }""").Shown("Visa ending in 4242, expires 12/2031").Should().Be("Visa se terminant par 4242 (12/31)");

    [Test]
    public void WhatAPortalDoesNotHaveIsShownAsNothing() => OfPortal("""{ "Tax ID": null }""").Shown("billing|Tax ID").Should().BeEmpty();

    [Test]
    public void APortalMaySpeakALanguageThatTheSuiteHasNoTextsIn()
    {
        File.WriteAllText(Path.Combine(_folder, "de.json"), """{ "Log in": "Anmelden" }""");

        Wording.OfPortal("de-DE", _folder).Shown("button|Log in").Should().Be("Anmelden");
    }

    [Test]
    public void ALanguageWithoutAnyTextsIsRefusedWithTheFileToAdd()
    {
        var reading = () => Wording.OfPortal("de-DE", _folder);
        reading.Should().Throw<InvalidDataException>().WithMessage($"There are no texts for \"de-DE\": add what the portal shows as {Path.Combine(_folder, "de.json")}.");
    }

    [TestCase("Log in")]
    [TestCase("heading|Log in")]
    [TestCase("{0}, expires {1}/20{2}")]
    [TestCase("Use no more than 40 characters.")]
    public void APortalsMapMayNameEveryTextOfTheSuite(string text) => Wording.IsCanonical(text).Should().BeTrue();

    [TestCase("Login")]
    [TestCase("heading|Sign in")]
    public void APortalsMapMayNameNoOtherText(string text) => Wording.IsCanonical(text).Should().BeFalse();

    private Wording OfPortal(string json)
    {
        File.WriteAllText(Path.Combine(_folder, "fr.json"), json);
        return Wording.OfPortal("fr-FR", _folder);
    }

    private Wording Map(string json)
    {
        File.WriteAllText(Path.Combine(_folder, "fr.json"), json);
        return Wording.For("fr-FR", _folder);
    }
}
