using System.Text.Json;
using System.Text.Json.Serialization;

namespace Allure.Net.Commons;

/// <summary>The Allure configuration: <c>allureConfig.json</c>, or the file that <c>ALLURE_CONFIG</c> names.</summary>
internal sealed class AllureConfiguration
{
    private const string EnvironmentVariable = "ALLURE_CONFIG";

    private static readonly Lazy<AllureConfiguration> _current = new(
        () => Load(Environment.GetEnvironmentVariable(EnvironmentVariable), AppContext.BaseDirectory));

    private static readonly JsonSerializerOptions _json = new(JsonSerializerOptions.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>The configuration of this process, read once.</summary>
    public static AllureConfiguration Current => _current.Value;

    /// <summary>Where results are written; relative to the current directory of the process.</summary>
    public string Directory { get; init; } = "allure-results";

    [JsonExtensionData]
    public Dictionary<string, JsonElement> Others { get; init; } = [];

    /// <summary>Reads the file at <paramref name="explicitPath"/> if given, else the one in <paramref name="baseDirectory"/> if it exists.</summary>
    /// <exception cref="FileNotFoundException">There is no file at <paramref name="explicitPath"/>.</exception>
    /// <exception cref="InvalidOperationException">The file isn't valid JSON, or has a setting that isn't supported.</exception>
    public static AllureConfiguration Load(string? explicitPath, string baseDirectory)
    {
        if (explicitPath is not null && !File.Exists(explicitPath))
        {
            throw new FileNotFoundException(
                $"The environment variable {EnvironmentVariable} names '{explicitPath}', and no such file exists. Correct it, or unset it to use allureConfig.json.");
        }

        var path = explicitPath ?? Path.Combine(baseDirectory, "allureConfig.json");
        return File.Exists(path) ? Read(path) : new();
    }

    private static AllureConfiguration Read(string path)
    {
        try
        {
            var configuration = JsonSerializer.Deserialize<ConfigurationFile>(File.ReadAllBytes(path), _json)?.Allure ?? new();
            return configuration.Others.Keys.FirstOrDefault() is { } other
                ? throw new InvalidOperationException(
                    $"'{path}' sets 'allure.{other}', which this stand-in for Allure.NUnit doesn't know. Remove it, or run with -p:UsePublishedPackages=true.")
                : configuration;
        }
        catch (JsonException error)
        {
            throw new InvalidOperationException($"'{path}' isn't a valid Allure configuration: {error.Message}", error);
        }
    }

    // Other sections than "allure" belong to other programs.
    private sealed record ConfigurationFile(AllureConfiguration? Allure);
}
