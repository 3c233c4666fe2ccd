using System.Globalization;
using System.Text;

namespace PortalAcceptance.Portal.Forms;

// Never applied to passwords.
internal static class Text
{
    // Removes line breaks, characters that change the writing direction, invalid characters and surrounding spaces.
    // Returns "" if nothing visible is left.
    public static string Tidy(string? typed)
    {
        if (string.IsNullOrEmpty(typed))
        {
            return "";
        }

        // A lone surrogate is enumerated as the replacement character.
        var kept = typed.EnumerateRunes().All(IsKept) && !HasHalfPairs(typed) ? typed : string.Concat(typed.EnumerateRunes().Where(IsKept));
        kept = kept.Trim();
        return kept.EnumerateRunes().Any(IsVisible) ? kept : "";
    }

    public static string? TidyOrNull(string? typed) => Tidy(typed) is { Length: > 0 } text ? text : null;

    // Not a space, control character, combining mark or lone surrogate.
    public static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        && !IsNoCharacter(rune);

    private static bool IsKept(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && !TurnsDirection(rune)
        && !IsNoCharacter(rune);

    // Unicode's Bidi_Control. Joiners, which some scripts and emoji need, are kept.
    private static bool TurnsDirection(Rune rune) =>
        rune.Value is 0x061c or 0x200e or 0x200f or (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069);

    // Unicode's noncharacters, which can't be normalized.
    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xfffe) == 0xfffe || rune.Value is >= 0xfdd0 and <= 0xfdef;

    private static bool HasHalfPairs(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) && !(at + 1 < text.Length && char.IsSurrogatePair(text[at], text[++at])))
            {
                return true;
            }
        }

        return false;
    }
}
