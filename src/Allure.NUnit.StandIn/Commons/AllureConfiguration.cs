using System.Text.Json;
using NUnit.Framework;
using NUnit.Framework.Internal;

namespace Allure.Net.Commons;

/// <summary>What Allure's configuration file says: <c>allureConfig.json</c>, or the file that <c>ALLURE_CONFIG</c> names.</summary>
/// <param name="Directory">Where results are written to; relative to the process's current directory.</param>
/// <param name="FailExceptions">
/// Full names of the exceptions, their base classes or interfaces, that make a step failed; others make it broken.
/// </param>
internal sealed record AllureConfiguration(string Directory, IReadOnlyList<string> FailExceptions)
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

    /// <summary>The configuration when there is no file.</summary>
    public static AllureConfiguration Default { get; } = new(
        "allure-results",
        [typeof(NUnitException).FullName!, typeof(AssertionException).FullName!, typeof(MultipleAssertException).FullName!]);

    /// <summary>Whether an exception of this kind makes a step failed rather than broken.</summary>
    public bool IsFailure(Exception error) =>
        BaseTypes(error.GetType()).Concat(error.GetType().GetInterfaces()).Any(type => FailExceptions.Contains(type.FullName));

    /// <summary>Reads the file at <paramref name="explicitPath"/> if given, else the one in <paramref name="baseDirectory"/> if there.</summary>
    /// <exception cref="FileNotFoundException">There is no file at <paramref name="explicitPath"/>.</exception>
    /// <exception cref="InvalidOperationException">The file is no JSON, or has a setting that can't be honoured.</exception>
    public static AllureConfiguration Load(string? explicitPath, string baseDirectory)
    {
        if (explicitPath is not null && !File.Exists(explicitPath))
        {
            throw new FileNotFoundException(
                $"The environment variable {EnvironmentVariable} names '{explicitPath}', and no such file exists. Correct it, or unset it to use allureConfig.json.");
        }

        var path = explicitPath ?? Path.Combine(baseDirectory, "allureConfig.json");
        return File.Exists(path) ? Read(path) : Default;
    }

    private static AllureConfiguration Read(string path)
    {
        try
        {
            var section = JsonSerializer.Deserialize<AllureConfigurationFile>(File.ReadAllBytes(path), _json)?.Allure ?? new();
            return section.Others.Keys.FirstOrDefault() is { } other
                ? throw new InvalidOperationException(
                    $"'{path}' sets 'allure.{other}', which this stand-in for Allure.NUnit doesn't know. Remove it, or run with -p:UsePublishedPackages=true.")
                : new(section.Directory ?? Default.Directory, section.FailExceptions ?? Default.FailExceptions);
        }
        catch (JsonException error)
        {
            throw new InvalidOperationException($"'{path}' isn't a valid Allure configuration: {error.Message}", error);
        }
    }

    private static IEnumerable<Type> BaseTypes(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }
}
