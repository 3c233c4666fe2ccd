using FluentAssertions;
using Io.Cucumber.Messages.Types;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.SecretSearch;
using Reqnroll.Formatters.PayloadProcessing;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class MaskingMessageBrokerTests
{
    private const string Password = "nab\"cd\\quiet\nlanterns";

    private readonly SecretMasker _masker;

    public MaskingMessageBrokerTests()
    {
        var known = new KnownSecrets();
        known.Add(SecretKind.Password, Password);
        _masker = new SecretMasker(new SecretMatcher(known));
    }

    [Test]
    public void ASecretIsTakenOutOfAMessage()
    {
        var message = Failed($"Expected \"{Password}\"\n{Password}.");

        var masked = MaskingMessageBroker.Masked(message, _masker);

        NdjsonSerializer.Serialize(masked).Should().Be(NdjsonSerializer.Serialize(Failed("Expected \"***\"\n***.")));
    }

    [Test]
    public void AMessageWithoutSecretsIsLeftAsItIs()
    {
        var message = Failed("Expected \"b\".");

        MaskingMessageBroker.Masked(message, _masker).Should().BeSameAs(message);
    }

    private static Envelope Failed(string message) => Envelope.Create(new TestStepFinished(
        "started", "step",
        new TestStepResult(new Duration(1, 2), message, TestStepResultStatus.FAILED, new Io.Cucumber.Messages.Types.Exception("Type", message, $"at {message}")),
        new Timestamp(3, 4)));
}
