using System.Globalization;

namespace PortalAcceptance.Portal.Localization;

/// <summary>The languages that the portal speaks.</summary>
public static class Languages
{
    /// <summary>English, the language of the canonical texts.</summary>
    public const string English = "en";

    /// <summary>French.</summary>
    public const string French = "fr";

    /// <summary>Every language, by code, with the name that its speakers give it.</summary>
    public static IReadOnlyDictionary<string, string> Names { get; } =
        new Dictionary<string, string> { [English] = "English", [French] = "Français" };

    /// <summary>The culture that formats numbers, amounts and dates in a language; English when it is not known.</summary>
    public static CultureInfo CultureOf(string? language) =>
        CultureInfo.GetCultureInfo(language == French ? "fr-FR" : "en-US");

    /// <summary>The language of a culture; English when the portal does not speak it.</summary>
    public static string Of(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == French ? French : English;

    /// <summary>The language of whoever is being answered.</summary>
    public static string Current => Of(CultureInfo.CurrentUICulture);
}
