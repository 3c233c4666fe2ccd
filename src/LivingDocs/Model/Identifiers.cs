using System.Globalization;
using System.Text;

namespace PortalAcceptance.LivingDocs.Model;

// Names that can stand in an address, each different from the others on its page.
internal sealed class Identifiers
{
    private const int Length = 80;

    private readonly Dictionary<string, int> _counts = [];

    public string For(string title)
    {
        var name = Of(title);
        var count = _counts[name] = _counts.GetValueOrDefault(name) + 1;
        return count == 1 ? name : $"{name}-{count}";
    }

    public static string Of(string title)
    {
        var name = new StringBuilder();
        foreach (var character in title.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                name.Append(character);
            }
            else if (name.Length > 0 && name[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                name.Append('-');
            }

            if (name.Length == Length)
            {
                break;
            }
        }

        var trimmed = name.ToString().Trim('-');
        return trimmed.Length > 0 ? trimmed : "scenario";
    }
}
