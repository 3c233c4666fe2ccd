using System.Text.Encodings.Web;
using System.Text.Json;

namespace Allure.Net.Commons;

/// <summary>Parameter values as text.</summary>
internal static class ParameterText
{
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// The value in JSON, so that text is told from numbers and an empty text from none; or what its
    /// <see cref="object.ToString"/> says if it has no JSON, as a type or a cancellation token hasn't.
    /// </summary>
    public static string Format(object? value)
    {
        try
        {
            return JsonSerializer.Serialize(value, _json);
        }
        catch (Exception)
        {
            // A value's own properties may throw anything, and a value that can't be shown is no reason to fail its test.
            return value?.ToString() ?? "";
        }
    }
}
