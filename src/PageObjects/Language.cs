namespace PortalAcceptance.PageObjects;

/// <summary>A language that features are written in and portals are shown in. Its texts are in the folder <c>wording</c>,
/// in the file named after its code; the canonical language has none.</summary>
/// <param name="Code">The ISO 639 code, such as <c>fr</c>.</param>
/// <param name="Locale">The locale of a browser in which it is read, as a BCP 47 tag. Browsers need a region to format dates
/// and numbers.</param>
public sealed record Language(string Code, string Locale)
{
    /// <summary>The language of the canonical texts.</summary>
    public static Language Canonical { get; } = new("en", "en-US");

    /// <summary>Every language.</summary>
    public static IReadOnlyList<Language> All { get; } = [Canonical, new("fr", "fr-FR")];

    /// <summary>The language of a locale.</summary>
    /// <param name="locale">A BCP 47 tag, such as <c>fr-CA</c> or <c>fr</c>.</param>
    /// <exception cref="NotSupportedException">There is no such language.</exception>
    public static Language Of(string locale)
    {
        var code = locale.Split('-')[0].ToLowerInvariant();
        return All.FirstOrDefault(language => language.Code == code) ?? throw new NotSupportedException(
            $"\"{locale}\" is not one of the suite's languages ({string.Join(", ", All.Select(language => language.Code))}); "
            + $"add {code} to {nameof(Language)}.{nameof(All)} in src/PageObjects and its texts as src/PageObjects/wording/{code}.json.");
    }
}
