using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PortalAcceptance.Portal.Forms;

// Never applied to passwords.
internal static partial class Text
{
    // For names and other words: any blanks, line breaks too, become one space; invalid and needless characters are removed.
    // Returns "" if nothing visible is left.
    public static string Tidy(string? typed)
    {
        // A lone surrogate is enumerated as the replacement character.
        var kept = Blanks().Replace(string.Concat((typed ?? "").EnumerateRunes().Where(IsKept)), " ").Trim();
        return kept.EnumerateRunes().Any(IsVisible) ? kept : "";
    }

    public static string? TidyOrNull(string? typed) => Tidy(typed) is { Length: > 0 } text ? text : null;

    // For numbers and codes: also writes digits of any script, letters of any width and dashes of any length as on an
    // ASCII keyboard, and removes everything invisible.
    public static string? CodeOrNull(string? typed) => TidyOrNull(
        SoundMark().Replace(string.Concat(Tidy(typed).Normalize(NormalizationForm.FormKC).EnumerateRunes().Select(Plain)), "-"));

    // For numbers that are grouped in many ways: a code without spaces and dashes.
    public static string Compact(string? typed) => (CodeOrNull(typed) ?? "").Replace(" ", "").Replace("-", "");

    // Not a space, control character, combining mark, lone surrogate or letter that draws nothing.
    public static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        && !IsNoCharacter(rune)
        && !DrawsNothing(rune);

    private static bool IsKept(Rune rune) =>
        Rune.IsWhiteSpace(rune) || (!Rune.IsControl(rune) && !IsNoCharacter(rune) && !IsNeedless(rune));

    // Characters that turn the direction (Unicode's Bidi_Control), break words or mark the byte order. Joiners, which some
    // scripts and emoji need, are kept.
    private static bool IsNeedless(Rune rune) => rune.Value
        is 0xad or 0x61c or 0x200b or 0x200e or 0x200f or (>= 0x202a and <= 0x202e) or (>= 0x2060 and <= 0x206f) or 0xfeff;

    // What Unicode's Default_Ignorable_Code_Point (DerivedCoreProperties.txt) has beside format characters: joiners and
    // selectors, Hangul fillers and reserved ranges. Then blanks among symbols and hieroglyphs.
    public static bool DrawsNothing(Rune rune) => rune.Value
        is 0x34f or 0x17b4 or 0x17b5 or (>= 0x180b and <= 0x180f) or (>= 0xfe00 and <= 0xfe0f)
        or 0x115f or 0x1160 or 0x2065 or 0x3164 or 0xffa0 or (>= 0xfff0 and <= 0xfff8) or (>= 0xe0000 and <= 0xe0fff)
        or 0x2800 or 0x13441 or 0x13442 or 0x1d159;

    // Unicode's noncharacters, which can't be normalized.
    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xfffe) == 0xfffe || rune.Value is >= 0xfdd0 and <= 0xfdef;

    // Unicode's Dash (PropList.txt) is dash punctuation and, once normalized, the swung dash and the minus sign.
    private static string Plain(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.DecimalDigitNumber => Rune.GetNumericValue(rune).ToString(CultureInfo.InvariantCulture),
        UnicodeCategory.DashPunctuation => "-",
        _ when rune.Value is 0x2053 or 0x2212 => "-",
        _ => IsVisible(rune) || rune.Value == ' ' ? rune.ToString() : "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    // The prolonged sound mark is what a Japanese keyboard types for a dash, unless it prolongs a kana.
    [GeneratedRegex(@"(?<![\p{IsHiragana}\p{IsKatakana}])ー")]
    private static partial Regex SoundMark();
}
