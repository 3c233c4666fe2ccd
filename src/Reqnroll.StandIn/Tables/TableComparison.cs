using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Reqnroll;

/// <summary>Compares tables with objects.</summary>
internal static class TableComparison
{
    /// <summary>Says where fields and an object differ.</summary>
    public static IReadOnlyList<string> Differences<T>(IReadOnlyList<KeyValuePair<string, string>> fields, T instance)
    {
        if (instance is null)
        {
            return ["The object to compare with is null."];
        }

        var properties = PropertiesOf(typeof(T));
        return
        [
            .. from field in fields
               let property = properties.GetValueOrDefault(field.Key)
               where property is null || !IsEqual(field.Value, property, instance)
               select property is null
                   ? $"{field.Key}: Property does not exist"
                   : $"{field.Key}: Expected <{field.Value}>, Actual <{Text(property.GetValue(instance))}>, Using '{property.PropertyType.Name}'",
        ];
    }

    /// <summary>Compares rows with objects.</summary>
    /// <exception cref="ComparisonException">They differ.</exception>
    public static void CompareSet<T>(Table table, IReadOnlyList<T> set, bool inOrder)
    {
        var properties = PropertiesOf(typeof(T));
        var unknown = table.Header.Where(column => !properties.ContainsKey(column)).ToList();
        if (unknown.Count > 0)
        {
            throw new ComparisonException(string.Join(Environment.NewLine, unknown.Select(column => $"  {column}").Prepend("The following fields do not exist:")));
        }

        List<T> left = [.. set];
        List<(char Mark, IReadOnlyList<string> Cells)> lines = [];
        foreach (var row in table.Rows)
        {
            var found = left.FindIndex(item => item is not null && row.All(cell => IsEqual(cell.Value, properties[cell.Key], item)));
            var matches = found >= 0 && (!inOrder || found == 0);
            lines.Add((matches ? ' ' : '-', [.. row.Values]));
            if (matches)
            {
                left.RemoveAt(found);
            }
            else if (inOrder && left.Count > 0)
            {
                lines.Add(('+', Cells(left[0])));
                left.RemoveAt(0);
            }
        }

        lines.AddRange(left.Select(item => ('+', Cells(item))));
        if (lines.Any(line => line.Mark != ' '))
        {
            throw new ComparisonException(Describe(table, lines));
        }

        IReadOnlyList<string> Cells(T item) => [.. table.Header.Select(column => item is null ? "" : Text(properties[column].GetValue(item)))];
    }

    private static Dictionary<string, PropertyInfo> PropertiesOf(Type type)
    {
        Dictionary<string, PropertyInfo> properties = new(MemberName.Comparer);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            properties[property.Name] = property;
        }

        return properties;
    }

    private static bool IsEqual(string expected, PropertyInfo property, object instance)
    {
        var actual = property.GetValue(instance);
        if (actual is null)
        {
            return expected.Length == 0;
        }

        if (expected == Text(actual))
        {
            return true;
        }

        try
        {
            var value = CellConverter.Convert(expected, property.PropertyType, property.Name);
            return value is IEnumerable items and not string
                ? items.Cast<object?>().SequenceEqual(((IEnumerable)actual).Cast<object?>())
                : Equals(value, actual);
        }
        catch (FormatException)
        {
            // Not a value of the property's type, so certainly not its value.
            return false;
        }
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        IEnumerable items => string.Join(", ", items.Cast<object?>().Select(Text)),
        _ => Convert.ToString(value, CultureInfo.CurrentCulture) ?? "",
    };

    private static string Describe(Table table, List<(char Mark, IReadOnlyList<string> Cells)> lines)
    {
        lines.Insert(0, (' ', [.. table.Header]));
        var widths = table.Header.Select((_, column) => lines.Max(line => line.Cells[column].Length)).ToList();
        return string.Concat(lines.Select(line => $"{Environment.NewLine}{line.Mark} |{string.Concat(line.Cells.Select((cell, column) => $" {cell.PadRight(widths[column])} |"))}"));
    }
}
