using System.Globalization;
using System.Text;

namespace PortalAcceptance.Portal.Forms;

/// <summary>Tidies what people type. Passwords are never tidied.</summary>
public static class Text
{
    /// <summary>
    /// The text without what would break a line, turn the writing direction of what is shown beside it or is no character,
    /// and without blanks around it; "" when nothing of it can be seen.
    /// </summary>
    public static string Tidy(string? typed)
    {
        if (string.IsNullOrEmpty(typed))
        {
            return "";
        }

        // Half a surrogate pair is enumerated as the mark that stands for what cannot be read.
        var kept = typed.EnumerateRunes().All(IsKept) && !HasHalfPairs(typed) ? typed : string.Concat(typed.EnumerateRunes().Where(IsKept));
        kept = kept.Trim();
        return kept.EnumerateRunes().Any(IsVisible) ? kept : "";
    }

    /// <summary>The text as <see cref="Tidy"/> leaves it; null when there is none.</summary>
    public static string? TidyOrNull(string? typed) => Tidy(typed) is { Length: > 0 } text ? text : null;

    /// <summary>Whether a character shows by itself: no blank, control, mark upon another one, or half a pair.</summary>
    public static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        && !IsNoCharacter(rune);

    private static bool IsKept(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && !TurnsDirection(rune)
        && !IsNoCharacter(rune);

    // Unicode's Bidi_Control. The joiners that some scripts and emoji are written with stay.
    private static bool TurnsDirection(Rune rune) =>
        rune.Value is 0x061c or 0x200e or 0x200f or (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069);

    // Unicode's noncharacters, which nothing can be normalized with.
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
