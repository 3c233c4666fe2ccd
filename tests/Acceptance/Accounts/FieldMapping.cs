using System.Text.RegularExpressions;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Accounts;

// How a portal's fields hold values, read the other way: "Ada Lovelace" in "Full name" is a first and a last name. It is found
// out with marks in place of the values.
internal static class FieldMapping
{
    // Private-use characters, which no value has.
    private const char FirstMark = '\uE000';

    public static string Mark(int value) => $"{(char)(FirstMark + value)}";

    // Empty for a value that no field holds.
    public static Func<int, string> Read(IEnumerable<FieldValue> marked, IReadOnlyList<FieldContent> contents)
    {
        var values = new Dictionary<int, string>();
        foreach (var field in marked)
        {
            var marks = field.Value.Where(IsMark).Select(mark => mark - FirstMark).ToList();
            var shown = contents.FirstOrDefault(content => content.Label == field.Label)?.Shown ?? "";
            // All but the last value end where what follows them begins.
            var pattern = marks.Aggregate(Regex.Escape(field.Value), (text, mark) => text.Replace(Mark(mark), mark == marks[^1] ? $"(?<v{mark}>.*)" : $"(?<v{mark}>.*?)"));
            var match = Regex.Match(shown, $"^{pattern}$", RegexOptions.Singleline);
            foreach (var mark in marks)
            {
                values[mark] = match.Success ? match.Groups[$"v{mark}"].Value : mark == marks[0] ? shown : "";
            }
        }

        return value => values.GetValueOrDefault(value, "");
    }

    private static bool IsMark(char character) => character is >= FirstMark and <= '\uF8FF';
}
