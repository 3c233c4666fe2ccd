using System.Text.Json;
using System.Text.Json.Serialization;
using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.LivingDocs.Messages;

// Skips the text of feature files. No report needs it, and its media types don't match the enum's names.
internal sealed class SourceConverter : JsonConverter<Source>
{
    public override Source? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Skip();
        return null;
    }

    public override void Write(Utf8JsonWriter writer, Source value, JsonSerializerOptions options) => throw new NotSupportedException();
}
