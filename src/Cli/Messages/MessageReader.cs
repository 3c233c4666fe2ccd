using System.Text.Json;
using System.Text.Json.Serialization;

namespace PortalAcceptance.Cli.Messages;

/// <summary>Reads Cucumber Messages from lines of JSON.</summary>
internal static class MessageReader
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        RespectRequiredConstructorParameters = false,
    };

    /// <summary>Reads one message.</summary>
    /// <param name="line">One line of the file.</param>
    /// <exception cref="JsonException">The line is no message.</exception>
    public static Envelope Read(string line) =>
        JsonSerializer.Deserialize<Envelope>(line, _options) ?? throw new JsonException("The line holds null instead of a message.");
}
