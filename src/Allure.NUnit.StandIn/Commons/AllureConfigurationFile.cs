using System.Text.Json;
using System.Text.Json.Serialization;

namespace Allure.Net.Commons;

/// <summary>The configuration file as written; other sections than <c>allure</c> belong to others.</summary>
internal sealed record AllureConfigurationFile(AllureConfigurationFile.Section? Allure)
{
    /// <summary>The <c>allure</c> section.</summary>
    internal sealed class Section
    {
        public string? Directory { get; init; }

        public string[]? FailExceptions { get; init; }

        [JsonExtensionData]
        public Dictionary<string, JsonElement> Others { get; init; } = [];
    }
}
