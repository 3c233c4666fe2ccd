namespace PortalAcceptance.Portal.Forms;

/// <summary>Tidies what people type. Passwords are never tidied.</summary>
public static class Text
{
    /// <summary>The text without control characters and without blanks around it; "" when there is none.</summary>
    public static string Tidy(string? typed)
    {
        if (string.IsNullOrEmpty(typed))
        {
            return "";
        }

        var printable = typed.Any(char.IsControl) ? string.Concat(typed.Where(character => !char.IsControl(character))) : typed;
        return printable.Trim();
    }

    /// <summary>The text as <see cref="Tidy"/> leaves it; null when there is none.</summary>
    public static string? TidyOrNull(string? typed) => Tidy(typed) is { Length: > 0 } text ? text : null;
}
