using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Allure.Net.Commons;

/// <summary>The directory that Allure generates its report from.</summary>
internal sealed class AllureResults(string directory)
{
    private static readonly Lazy<AllureResults> _current = new(() => new(AllureConfiguration.Current.Directory));

    private static readonly JsonSerializerOptions _json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // The files are read by people too, and are never put into a page unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly DirectoryInfo _directory = Directory.CreateDirectory(directory);

    /// <summary>The directory that the configuration names.</summary>
    public static AllureResults Current => _current.Value;

    public void Write(TestRecord test) =>
        File.WriteAllBytes(PathOf($"{test.Uuid}-result.json"), JsonSerializer.SerializeToUtf8Bytes(test, _json));

    /// <returns>The name of the file that now holds <paramref name="content"/>.</returns>
    public string WriteAttachment(byte[] content, string extension)
    {
        var source = NewAttachment(extension);
        File.WriteAllBytes(PathOf(source), content);
        return source;
    }

    /// <exception cref="FileNotFoundException">There is no file at <paramref name="path"/>.</exception>
    public string CopyAttachment(string path)
    {
        var source = NewAttachment(Path.GetExtension(path));
        File.Copy(path, PathOf(source));
        return source;
    }

    private static string NewAttachment(string extension) => $"{Guid.NewGuid()}-attachment{extension}";

    private string PathOf(string file) => Path.Combine(_directory.FullName, file);
}
