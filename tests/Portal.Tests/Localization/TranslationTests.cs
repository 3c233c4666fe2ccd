using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Countries;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Pages.Account;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Localization;

[Parallelizable(ParallelScope.All)]
internal sealed partial class TranslationTests
{
    private static readonly string[] _translated = [.. Languages.All.Where(language => language != Languages.English).Select(language => language.Code)];

    private static TextCatalog Catalog => SharedPortal.Instance.Services.GetRequiredService<TextCatalog>();

    private static IEnumerable<string> TextsInSources => Directory.EnumerateFiles(SourceFolder, "*.cs*", SearchOption.AllDirectories)
        .Where(file => !file.Contains("Migrations", StringComparison.Ordinal))
        .SelectMany(file => TextInSource().Matches(File.ReadAllText(file)))
        .Select(match => match.Groups["text"].Value)
        .Distinct();

    private static string SourceFolder => Path.Combine(Repository.Folder, "src", "Portal");

    [TestCaseSource(nameof(_translated))]
    public void EveryTextInTheSourcesIsTranslated(string language)
    {
        var texts = TextsInSources.ToArray();

        texts.Should().Contain("Log in").And.Contain("First name").And.Contain("Enter the city.").And.Contain("Card on file", "else the search itself is broken");
        texts.Where(text => !Catalog.TextsIn(Languages.Of(language)).ContainsKey(text)).Should().BeEmpty();
    }

    [TestCaseSource(nameof(_translated))]
    public void EveryTextThatIsMadeUpAtRunTimeIsTranslated(string language)
    {
        string[] texts =
        [
            .. Enum.GetValues<ActivityKind>().Select(ActivityTexts.Of),
            .. Country.All.Values.Select(country => country.Name),
            .. Country.All.Values.SelectMany(country => country.States.Values).Select(names => names[0]),
            .. SettingsSection.All.SelectMany(section => new[] { section.Heading, section.Submit, section.Confirmation }),
        ];

        texts.Where(text => !Catalog.TextsIn(Languages.Of(language)).ContainsKey(text)).Should().BeEmpty();
    }

    [TestCaseSource(nameof(_translated))]
    public void EveryTranslationKeepsThePlaceholders(string language) =>
        Catalog.TextsIn(Languages.Of(language)).Where(text => !Placeholders(text.Key).SetEquals(Placeholders(text.Value))).Should().BeEmpty();

    [Test]
    public async Task EveryPageIsWhollyInFrench()
    {
        await using var portal = await PortalUnderTest.StartAsync();
        var customer = await portal.SeedAsync(new { language = "fr", billing = Address.France, card = Address.Visa, signedUpAt = "2025-01-15T12:00:00Z" });
        await portal.PostAsync("/test-support/close-month", new { period = "2025-02", customer = customer.LoginId });
        using var browser = portal.NewBrowser("fr");
        await browser.SubmitAsync(await browser.OpenAsync("/sign-up"), "S’inscrire");
        await browser.SubmitAsync(await browser.OpenAsync("/login"), "Se connecter");
        var servers = await browser.SubmitAsync(
            await browser.OpenAsync("/login"), "Se connecter", ("Credentials.Email", customer.LoginId), ("Credentials.Password", customer.Password));
        var settings = await browser.SettingsAsync();
        await browser.SubmitAsync(settings, "Mettre à jour le mot de passe");
        await browser.SubmitAsync(settings, "Mettre à jour les informations du compte", ("Account.FirstName", ""));
        await browser.SubmitAsync(settings, "Mettre à jour les informations de facturation", ("Billing.City", ""));
        await browser.SubmitAsync(settings, "Mettre à jour les informations de la carte de crédit");
        var pages = new[] { servers, settings, await browser.OpenAsync("/account/invoices"), await browser.OpenAsync("/account/activity"), await browser.OpenAsync("/account/sessions"), await browser.OpenAsync("/dev/mail"), await browser.OpenAsync("/nowhere") };

        pages.Should().AllSatisfy(page => page.Language.Should().Be("fr"));
        portal.MissingTexts.Seen.Should().BeEmpty();
    }

    [Test]
    public async Task AMissingTranslationIsNoticed()
    {
        await using var portal = await PortalUnderTest.StartAsync();

        var text = portal.Services.GetRequiredService<TextCatalog>().For(Languages.Of("fr").Culture)["Nobody has translated this."];

        text.ResourceNotFound.Should().BeTrue();
        text.Value.Should().Be("Nobody has translated this.");
        portal.MissingTexts.Seen.Should().ContainSingle().Which.Should().Contain("Nobody has translated this.");
    }

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    // Matches texts in lookups, component attributes, page titles, form errors, and phrases.
    [GeneratedRegex("(?:\\b(?:L|text)\\[|\\b(?:label|hint|placeholder)=|\\[\"Title\"\\] = |nameof\\([^)]*\\), (?:[^\",\n]+, )?|\\(\"\", |new Phrase\\(|FieldError\\(\\w+, )\"(?<text>[^\"@]+)\"")]
    private static partial Regex TextInSource();

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Placeholder();
}
