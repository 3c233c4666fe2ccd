using System.Text.RegularExpressions;

namespace Reqnroll.Bindings;

/// <summary>A step argument transformation.</summary>
/// <param name="Name">The name of its parameter type in Cucumber Expressions; null for the return type's.</param>
/// <param name="Regex">What the whole text must look like; null for any.</param>
/// <param name="Pattern">The regular expression as written; null for any.</param>
/// <param name="Method">What it calls.</param>
/// <param name="Order">Of several that match, the one with the lowest order is used.</param>
internal sealed record TransformationBinding(string? Name, Regex? Regex, string? Pattern, BindingMethod Method, int Order)
{
    /// <summary>Tells whether it makes a type of a value.</summary>
    public bool CanConvert(object value, Type type)
    {
        if (Method.ResultType != type)
        {
            return false;
        }

        if (Regex is not null && value is string text)
        {
            return Regex.IsMatch(text);
        }

        return Method.ParameterTypes is [var parameter, ..] && typeof(Table).IsAssignableFrom(parameter) == value is Table;
    }
}
