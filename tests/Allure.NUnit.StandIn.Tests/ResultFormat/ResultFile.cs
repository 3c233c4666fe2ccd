using System.Text.Json;
using System.Text.Json.Serialization;

namespace PortalAcceptance.AllureStandIn.Tests.ResultFormat;

// Reads result files strictly: an unknown property, a missing required property, a wrong type and an unknown status or stage are
// errors. The Allure 2 result format is taken from the model in Allure's own package allure-js-commons 3.12 (Apache license).
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
