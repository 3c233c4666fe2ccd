using System.Globalization;

namespace PortalAcceptance.PageObjects;

/// <summary>A language that features are written in and portals are shown in. Its texts are in the folder <c>wording</c>,
/// in the file named after its code; the canonical language has none.</summary>
/// <param name="Code">The ISO 639 code, such as <c>fr</c>.</param>
public sealed record Language(string Code)
{
    /// <summary>The folder of the texts, beside this assembly.</summary>
    internal static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "wording");

    /// <summary>The language of the canonical texts.</summary>
    public static Language Canonical { get; } = new("en");

    /// <summary>The canonical language, and each that has texts.</summary>
    public static IReadOnlyList<Language> All { get; } =
    [
        Canonical,
        .. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Where(code => code != Canonical.Code && !code.Contains('-')).Order(StringComparer.Ordinal).Select(code => new Language(code)),
    ];

    /// <summary>The locale of a browser in which it is read, as a BCP 47 tag: the language's usual region, because browsers
    /// need one to format dates and numbers.</summary>
    public string Locale => CultureInfo.CreateSpecificCulture(Code).Name;

    /// <summary>The language of a locale.</summary>
    /// <param name="locale">A BCP 47 tag, such as <c>fr-CA</c> or <c>fr</c>.</param>
    /// <exception cref="NotSupportedException">There is no such language.</exception>
    public static Language Of(string locale)
    {
        var code = locale.Split('-')[0].ToLowerInvariant();
        return All.FirstOrDefault(language => language.Code == code) ?? throw new NotSupportedException(
            $"\"{locale}\" is not one of the suite's languages ({string.Join(", ", All.Select(language => language.Code))}); "
            + $"add its texts as src/PageObjects/wording/{code}.json.");
    }
}
