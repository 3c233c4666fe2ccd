using System.Text.Encodings.Web;
using System.Text.Json;
using PortalAcceptance.PageObjects;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.RunConfiguration.Reading;

namespace PortalAcceptance.Acceptance.Support;

// What the portal under test shows: the suite's texts, or those of its own map over them.
internal static class TargetWording
{
    private static readonly JsonSerializerOptions _format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Wording For(string locale, UseSettings use)
    {
        try
        {
            return use.Wording is { } folder ? Wording.OfPortal(locale, folder) : Wording.For(locale);
        }
        catch (Exception e) when (e is NotSupportedException or InvalidDataException)
        {
            throw new RunSettingsException($"{(use.Wording is null ? UseSettings.LocaleKey : UseSettings.WordingKey)}: {e.Message}", e);
        }
    }

    public static void Check(UseSettings use)
    {
        foreach (var locale in use.Languages.Select(language => new Language(language).Locale).Prepend(use.Locale))
        {
            if (For(locale, use) is { Own: { } file } wording && wording.Entries.Keys.FirstOrDefault(key => !Wording.IsCanonical(key)) is { } unknown)
            {
                throw new RunSettingsException($"{file}, line {LineOf(unknown, file)}: \"{unknown}\" is not a text of the suite; {Remedy(unknown)}");
            }
        }
    }

    // Suggestions compare what comes after a dot by itself, which in a sentence is nothing.
    private static string Remedy(string unknown) =>
        Suggestion.For(unknown.TrimEnd('.'), Wording.Canonical.Select(text => text.TrimEnd('.'))) is { } near
            ? $"did you mean \"{Wording.Canonical.First(text => text.TrimEnd('.') == near)}\"?"
            : "remove it, or correct it (src/PageObjects/wording lists all texts).";

    private static int LineOf(string key, string file) =>
        1 + Array.FindIndex(File.ReadAllLines(file), line => line.Contains(JsonSerializer.Serialize(key, _format), StringComparison.Ordinal));
}
