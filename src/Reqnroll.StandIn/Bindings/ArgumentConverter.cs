using System.ComponentModel;
using System.Globalization;
using System.Text.RegularExpressions;
using Reqnroll.BoDi;

namespace Reqnroll.Bindings;

/// <summary>Turns step arguments into the types of a step definition's parameters.</summary>
/// <param name="registry">The bindings, for their transformations.</param>
internal sealed class ArgumentConverter(BindingRegistry registry)
{
    /// <summary>Tells whether a value can be turned into a type.</summary>
    public bool CanConvert(object value, Type type, CultureInfo culture)
    {
        if (type.IsInstanceOfType(value) || Transformation(value, type) is not null)
        {
            return true;
        }

        try
        {
            ConvertSimple(value, type, culture);
            return true;
        }
        catch (Exception error) when (error is InvalidCastException or FormatException or OverflowException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Turns a value into a type.</summary>
    /// <param name="value">A string or a table.</param>
    /// <param name="type">The type.</param>
    /// <param name="container">The scenario's, for transformations that are instance methods.</param>
    /// <param name="flow">Runs transformations.</param>
    /// <param name="culture">The culture of numbers and dates.</param>
    public async Task<object?> ConvertAsync(object value, Type type, IObjectContainer container, BindingFlow flow, CultureInfo culture)
    {
        if (Transformation(value, type) is { } transformation)
        {
            return await TransformAsync(transformation, value, container, flow, culture);
        }

        return type.IsInstanceOfType(value) ? value : ConvertSimple(value, type, culture);
    }

    private static object? ConvertSimple(object value, Type type, CultureInfo culture)
    {
        if (value is not string text)
        {
            return Convert.ChangeType(value, type, culture);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return text.Length == 0 ? null : ConvertSimple(text, underlying, culture);
        }

        if (type.IsEnum)
        {
            return Enum.Parse(type, text.Replace(" ", ""), ignoreCase: true);
        }

        var converter = TypeDescriptor.GetConverter(type);
        return converter.CanConvertFrom(typeof(string)) && !type.IsPrimitive && type != typeof(decimal)
            ? ConvertFrom(converter, text, type, culture)
            : Convert.ChangeType(text, type, culture);
    }

    private static object? ConvertFrom(TypeConverter converter, string text, Type type, CultureInfo culture)
    {
        try
        {
            return converter.ConvertFrom(null, culture, text);
        }
        catch (Exception error) when (error is not FormatException)
        {
            throw new FormatException($"'{text}' is not a valid {type.Name}.", error);
        }
    }

    private TransformationBinding? Transformation(object value, Type type) =>
        registry.Transformations.FirstOrDefault(transformation => transformation.CanConvert(value, type));

    private async Task<object?> TransformAsync(TransformationBinding transformation, object value, IObjectContainer container, BindingFlow flow, CultureInfo culture)
    {
        var types = transformation.Method.ParameterTypes;
        object[] sources = transformation.Regex is { } regex && value is string text ? GroupsOf(regex.Match(text)) : [value];
        var arguments = new object?[sources.Length];
        for (var index = 0; index < sources.Length; index++)
        {
            // A transformation of its own result's type would be applied to its argument for ever.
            arguments[index] = types[index].IsInstanceOfType(sources[index]) && types[index] == transformation.Method.ResultType
                ? sources[index]
                : await ConvertAsync(sources[index], types[index], container, flow, culture);
        }

        return await flow.RunAsync(transformation.Method, container, arguments);
    }

    private static object[] GroupsOf(Match match) =>
        match.Groups.Count == 1 ? [match.Value] : [.. match.Groups.Values.Skip(1).Select(group => group.Value)];
}
