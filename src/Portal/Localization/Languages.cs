using System.Globalization;

namespace PortalAcceptance.Portal.Localization;

internal static class Languages
{
    public const string English = "en";

    public const string French = "fr";

    public static IReadOnlyDictionary<string, string> Names { get; } =
        new Dictionary<string, string> { [English] = "English", [French] = "Français" };

    public static CultureInfo CultureOf(string? language) =>
        CultureInfo.GetCultureInfo(language == French ? "fr-FR" : "en-US");

    public static string Of(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == French ? French : English;

    public static string Current => Of(CultureInfo.CurrentUICulture);
}
