using System.Text.Json;
using System.Text.Json.Nodes;
using Io.Cucumber.Messages.Types;
using PortalAcceptance.SecretSearch;
using Reqnroll.Formatters;
using Reqnroll.Formatters.PayloadProcessing;
using Reqnroll.Formatters.PubSub;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>Hands messages to Reqnroll's formatters without the secrets in them.</summary>
/// <param name="broker">Hands them on.</param>
public sealed class MaskingMessageBroker(CucumberMessageBroker broker) : ICucumberMessageBroker
{
    /// <inheritdoc/>
    public bool IsEnabled => broker.IsEnabled;

    /// <inheritdoc/>
    public void Initialize() => broker.Initialize();

    /// <inheritdoc/>
    public void FormatterInitialized(ICucumberMessageFormatter formatterSink, bool enabled) => broker.FormatterInitialized(formatterSink, enabled);

    /// <inheritdoc/>
    public Task PublishAsync(Envelope message) => broker.PublishAsync(Masked(message, AcceptanceRun.Current.Masker));

    /// <summary>A message without the secrets in its texts; the same instance if it holds none.</summary>
    public static Envelope Masked(Envelope message, SecretMasker masker)
    {
        // Files hold none from the start.
        if (message.Attachment is { ContentEncoding: AttachmentContentEncoding.BASE64 })
        {
            return message;
        }

        var json = NdjsonSerializer.Serialize(message);
        return ReferenceEquals(masker.Masked(json), json) ? message : NdjsonSerializer.Deserialize(Masked(JsonNode.Parse(json), masker)!.ToJsonString());
    }

    private static JsonNode? Masked(JsonNode? json, SecretMasker masker) => json switch
    {
        JsonObject values => new JsonObject(values.Select(value => KeyValuePair.Create(value.Key, Masked(value.Value, masker)))),
        JsonArray items => new JsonArray([.. items.Select(item => Masked(item, masker))]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => masker.Masked(value.GetValue<string>()),
        _ => json?.DeepClone(),
    };
}
