using System.Text.Json;
using System.Text.Json.Nodes;
using Io.Cucumber.Messages.Types;
using NUnit.Framework;
using PortalAcceptance.SecretSearch;
using Reqnroll.Formatters;
using Reqnroll.Formatters.PayloadProcessing;
using Reqnroll.Formatters.PubSub;

namespace PortalAcceptance.Acceptance.Support;

internal sealed class MaskingMessageBroker(CucumberMessageBroker broker) : ICucumberMessageBroker
{
    public bool IsEnabled => broker.IsEnabled;

    public void Initialize() => broker.Initialize();

    public void FormatterInitialized(ICucumberMessageFormatter formatterSink, bool enabled) => broker.FormatterInitialized(formatterSink, enabled);

    public Task PublishAsync(Envelope message) => broker.PublishAsync(Masked(WithWorker(message), AcceptanceRun.Current.Masker));

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

    // Reqnroll doesn't know NUnit's workers. It publishes a scenario's messages on the worker that ran it.
    private static Envelope WithWorker(Envelope message) => message.TestCaseStarted is { WorkerId: null } started
        ? Envelope.Create(new TestCaseStarted(started.Attempt, started.Id, started.TestCaseId, TestContext.CurrentContext.WorkerId, started.Timestamp))
        : message;

    private static JsonNode? Masked(JsonNode? json, SecretMasker masker) => json switch
    {
        JsonObject values => new JsonObject(values.Select(value => KeyValuePair.Create(value.Key, Masked(value.Value, masker)))),
        JsonArray items => new JsonArray([.. items.Select(item => Masked(item, masker))]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => masker.Masked(value.GetValue<string>()),
        _ => json?.DeepClone(),
    };
}
