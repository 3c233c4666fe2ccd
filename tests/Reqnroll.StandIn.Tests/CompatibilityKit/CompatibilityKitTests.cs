using FluentAssertions;
using NUnit.Framework;
using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>
/// Runs Cucumber's compatibility kit: a feature and the messages that every Cucumber must emit for it. What may differ is
/// taken out of both sides by <see cref="NormalisedMessages"/>.
/// </summary>
public sealed class CompatibilityKitTests
{
    [TestCase("all-statuses", typeof(EveryStatusSteps))]
    [TestCase("ambiguous", typeof(AmbiguousSteps))]
    [TestCase("attachments", typeof(AttachmentSteps))]
    [TestCase("backgrounds", typeof(OrderSteps))]
    [TestCase("cdata", typeof(CDataSteps))]
    [TestCase("data-tables", typeof(TransposeSteps))]
    [TestCase("doc-strings", typeof(DocStringSteps))]
    [TestCase("empty")]
    [TestCase("examples-tables", typeof(SharedEatingSteps))]
    [TestCase("examples-tables-attachment", typeof(ImageSteps))]
    [TestCase("examples-tables-undefined", typeof(EatingSteps))]
    [TestCase("examples-tables-undefined-multiple", typeof(EatingSteps))]
    [TestCase("failedish-combinations", typeof(EveryStatusInOtherOrderSteps))]
    [TestCase("global-hooks", typeof(GlobalHookSamples))]
    [TestCase("hooks", typeof(HookSamples))]
    [TestCase("hooks-attachment", typeof(ImageHookSamples), typeof(PassingSteps))]
    [TestCase("hooks-conditional", typeof(ConditionalHookSamples))]
    [TestCase("hooks-named", typeof(NamedHookSamples), typeof(PassingSteps))]
    [TestCase("hooks-undefined", typeof(NamedHookSamples))]
    [TestCase("minimal", typeof(CucumberSteps))]
    [TestCase("multiple-features", typeof(SingleOrderSteps))]
    [TestCase("parameter-types", typeof(FlightSteps))]
    [TestCase("pending", typeof(PendingSteps))]
    [TestCase("pending-exception", typeof(PendingExceptionSteps))]
    [TestCase("rules", typeof(VendingSteps))]
    [TestCase("rules-backgrounds", typeof(OrderSteps))]
    [TestCase("skipped", typeof(SkippingSteps))]
    [TestCase("skipped-exception", typeof(SkippingExceptionSteps))]
    [TestCase("skipped-failing-hook", typeof(SkippingFailingHookSamples))]
    [TestCase("stack-traces", typeof(ThrowingSteps))]
    [TestCase("undefined", typeof(ImplementedSteps))]
    [TestCase("undefined-multiple", typeof(ImplementedSteps))]
    [TestCase("unused-steps", typeof(UnusedSteps))]
    public async Task EmitsTheMessagesOfSample(string sample, params Type[] bindings)
    {
        var folder = TestDataFile.PathOf("compatibility-kit", sample);
        var features = Directory.GetFiles(folder, "*.feature").Order(StringComparer.Ordinal)
            .Select(path => ($"samples/{sample}/{Path.GetFileName(path)}", File.ReadAllText(path)));
        var outcome = await Engine.RunAsync(features, Engine.Settings, bindings);

        var expected = NormalisedMessages.Read(File.ReadLines(Path.Combine(folder, $"{sample}.ndjson")));
        var actual = NormalisedMessages.Read(outcome.Messages.Select(message => message.ToJsonString()));
        actual.ByType.Should().Be(expected.ByType);
        actual.Course.Should().Be(expected.Course);
    }
}
