using System.Text.Json;
using System.Text.Json.Serialization;

namespace PortalAcceptance.AllureStandIn.Tests.ResultFormat;

// Reads result files by the letter of the Allure 2 result format: a property that the format doesn't have, a required one that
// is missing, a wrong type and an unknown status or stage are errors. The format is the model of Apache-licensed
// allure-js-commons 3.12, Allure's own.
internal static class ResultFile
{
    private static readonly JsonSerializerOptions _strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        Converters =
        {
            new JsonStringEnumConverter<ResultStatus>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<ResultStage>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
        },
    };

    public static TestResultFile Read(string path) =>
        JsonSerializer.Deserialize<TestResultFile>(File.ReadAllBytes(path), _strict)
            ?? throw new JsonException($"'{path}' holds no result.");
}
