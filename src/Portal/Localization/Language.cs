using System.Globalization;

namespace PortalAcceptance.Portal.Localization;

internal sealed record Language(string Code, string Name, string Locale)
{
    // US dollars, as the Unicode CLDR writes them in this language.
    public string DollarSign { get; init; } = "$";

    public CultureInfo Culture => CultureInfo.GetCultureInfo(Locale);
}
