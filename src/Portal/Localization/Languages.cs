using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PortalAcceptance.Portal.Localization;

// A language is a row here and a folder of texts beside this file, named after its code.
internal static class Languages
{
    public static IReadOnlyList<Language> All { get; } =
    [
        new("en", "English", "en-US"),
        new("fr", "Français", "fr-FR") { DollarSign = "$US" },
    ];

    public static Language English => All[0];

    public static Language Current => Of(CultureInfo.CurrentUICulture);

    public static bool Contain([NotNullWhen(true)] string? code) => All.Any(language => language.Code == code);

    public static Language Of(string? code) => All.FirstOrDefault(language => language.Code == code) ?? English;

    public static Language Of(CultureInfo culture) => Of(culture.TwoLetterISOLanguageName);
}
