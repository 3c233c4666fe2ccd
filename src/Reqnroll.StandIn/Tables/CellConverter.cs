using System.ComponentModel;
using System.Globalization;

namespace Reqnroll;

/// <summary>Turns a cell's text into the type of a property, in the running step's culture.</summary>
internal static class CellConverter
{
    /// <summary>Turns a text into a type.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">The type.</param>
    /// <param name="column">The column, for the error.</param>
    /// <exception cref="FormatException">It isn't of that type.</exception>
    public static object? Convert(string text, Type type, string column)
    {
        if (type == typeof(string) || type == typeof(object))
        {
            return text;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return text.Length == 0 ? null : Convert(text, underlying, column);
        }

        if (type.IsArray)
        {
            return List(text, type.GetElementType()!, column);
        }

        if (type.IsGenericType && type.GetGenericArguments() is [var item] && type.IsAssignableFrom(typeof(List<>).MakeGenericType(item)))
        {
            return Activator.CreateInstance(typeof(List<>).MakeGenericType(item), List(text, item, column));
        }

        try
        {
            return Simple(text, type);
        }
        catch (Exception error)
        {
            throw new FormatException($"'{text}' in '{column}' is not a valid {type.Name}.", error);
        }
    }

    private static object? Simple(string text, Type type)
    {
        if (type.IsEnum)
        {
            return Enum.Parse(type, string.Concat(text.Where(character => !char.IsWhiteSpace(character))), ignoreCase: true);
        }

        if (type == typeof(bool) && text is "0" or "1")
        {
            return text == "1";
        }

        return type.IsPrimitive || type == typeof(decimal)
            ? System.Convert.ChangeType(text, type, CultureInfo.CurrentCulture)
            : TypeDescriptor.GetConverter(type).ConvertFromString(null, CultureInfo.CurrentCulture, text);
    }

    private static Array List(string text, Type item, string column)
    {
        var parts = text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var array = Array.CreateInstance(item, parts.Length);
        for (var index = 0; index < parts.Length; index++)
        {
            array.SetValue(Convert(parts[index], item, column), index);
        }

        return array;
    }
}
