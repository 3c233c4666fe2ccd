using System.Globalization;
using System.Linq;
using System.Text;

namespace Reqnroll.StandIn.Generator;

/// <summary>Makes C# names of titles.</summary>
internal static class Identifiers
{
    /// <summary>Joins a title's words, each with a capital, accents folded; empty if there is no word.</summary>
    public static string From(string title)
    {
        StringBuilder name = new();
        var startsWord = true;
        foreach (var character in title.Normalize(NormalizationForm.FormD))
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(character))
            {
                case UnicodeCategory.NonSpacingMark:
                    break;
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber:
                    name.Append(startsWord ? char.ToUpperInvariant(character) : character);
                    startsWord = false;
                    break;
                default:
                    startsWord = true;
                    break;
            }
        }

        if (name.Length > 0 && char.IsDigit(name[0]))
        {
            name.Insert(0, '_');
        }

        return name.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Makes a namespace of the project's and a file's folders.</summary>
    public static string Namespace(string root, string link)
    {
        var parts = link.Split('/');
        return string.Join(".", root.Split('.').Concat(parts.Take(parts.Length - 1).Select(From)).Where(part => part.Length > 0));
    }
}
