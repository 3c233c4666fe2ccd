using System.Text;

namespace PortalAcceptance.SecretSearch.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class SecretMaskerTests
{
    private const string Password = "pa\"ss <wörd> & 1234 🎈";

    private readonly KnownSecrets _known = new();
    private readonly SecretMasker _masker;

    public SecretMaskerTests() => _masker = new SecretMasker(new SecretMatcher(_known, told: "I choose \"told quiet lanterns\" and the card 4111 1111 1111 1111 with 0123; call 2025550943"));

    [TestCase("Expected pa\"ss <wörd> & 1234 🎈.", "Expected ***.", TestName = "As typed")]
    [TestCase("""{"value":"pa\"ss <wörd> & 1234 🎈"}""", """{"value":"***"}""", TestName = "As lenient JSON")]
    [TestCase("""{"value":"pa\u0022ss \u003Cw\u00F6rd\u003E \u0026 1234 \uD83C\uDF88"}""", """{"value":"***"}""", TestName = "As strict JSON")]
    [TestCase("<input value=\"pa&quot;ss &lt;wörd&gt; &amp; 1234 🎈\">", "<input value=\"***\">", TestName = "As HTML")]
    [TestCase("Password=pa%22ss+%3Cw%C3%B6rd%3E+%26+1234+%F0%9F%8E%88&x=1", "Password=***&x=1", TestName = "As a form field")]
    [TestCase("fill 4012888888881881, 4012 8888 8888 1881, 4012-8888-8888-1881.", "fill ***, ***, ***.", TestName = "A card number in any grouping")]
    [TestCase("typed 40128-888-88881881", "typed ***", TestName = "A card number as it was typed")]
    [TestCase("The code was 094.", "The code was ***.", TestName = "A code that begins with a zero, as a word")]
    [TestCase("{\"value\":\"123\",\"time\":1234}", "{\"value\":\"***\",\"time\":1234}", TestName = "Any other code as a whole value")]
    [TestCase("a=1&SecurityCode=123", "a=1&SecurityCode=***", TestName = "Any other code as the last form field")]
    [TestCase("value=\\\"123\\\"", "value=\\\"***\\\"", TestName = "Any other code as a whole value in JSON")]
    [TestCase("{\"x\":123.5,\"y\":\"0123\"}", "{\"x\":123.5,\"y\":\"0123\"}", TestName = "Any other code is left where it is something else")]
    public void SecretsAreReplaced(string text, string masked)
    {
        _known.Add(SecretKind.Password, Password);
        _known.Add(SecretKind.CardNumber, "40128-888-88881881");
        _known.Add(SecretKind.SecurityCode, "094");
        _known.Add(SecretKind.SecurityCode, "123");

        _masker.Masked(text).Should().Be(masked);
        Encoding.UTF8.GetString(_masker.Masked(Encoding.UTF8.GetBytes(text))).Should().Be(masked);
    }

    [Test]
    public void SecretsAreReplacedInCapitals()
    {
        _known.Add(SecretKind.Password, Password);

        _masker.Masked("Expected PA\"SS <WÖRD> & 1234 🎈.").Should().Be("Expected ***.");
    }

    [Test]
    public void SecretsAreReplacedAsSoonAsTheyAreKnown()
    {
        _masker.Masked("quiet-lanterns").Should().Be("quiet-lanterns");
        _known.Add(SecretKind.Password, "quiet-lanterns");
        _masker.Masked("quiet-lanterns").Should().Be("***");
    }

    [Test]
    public void SecretsThatOverlapAreReplacedTogether()
    {
        _known.Add(SecretKind.Password, "quiet-lanterns");
        _known.Add(SecretKind.Password, "quiet-lanterns-at-sea");
        _known.Add(SecretKind.Password, "lanterns-at-sea-again");

        _masker.Masked("(quiet-lanterns-at-sea-again)").Should().Be("(***)");
        _masker.Masked("quiet-lanternsquiet-lanterns").Should().Be("******");
    }

    [Test]
    public void WhatAnybodyMayReadStays()
    {
        _known.Add(SecretKind.Password, "told quiet lanterns");
        _known.Add(SecretKind.CardNumber, "4111 1111 1111 1111");
        _known.Add(SecretKind.SecurityCode, "0123");

        _masker.Masked("I typed told quiet lanterns and 4111 1111 1111 1111").Should().Be("I typed told quiet lanterns and 4111 1111 1111 1111");
        _masker.Masked("value=\"0123\"").Should().Be("value=\"0123\"");
        _masker.Masked("paid with 4111111111111111").Should().Be("paid with ***", "nobody told that spelling");
    }

    [Test]
    public void TextWithoutSecretsIsNotCopied()
    {
        _known.Add(SecretKind.Password, "quiet-lanterns");
        _known.Add(SecretKind.SecurityCode, "094");
        const string Text = "quiet lanterns, 2030-01-01T00:00:00.094Z, 0940, +094+";
        byte[] bytes = [0xFF, 0, .. "\"094\""u8];

        _masker.Masked(Text).Should().BeSameAs(Text);
        _masker.Masked(bytes).Should().BeSameAs(bytes, "three digits are in any picture of some size");
    }

    [Test]
    public void BytesThatAreNoTextStayAsTheyAre()
    {
        _known.Add(SecretKind.CardNumber, "4012888888881881");

        _masker.Masked([0x89, 0x50, 0xFF, 0x00, 0xC3, 0x28, .. "4012888888881881"u8, 0xFE]).Should()
            .Equal([0x89, 0x50, 0xFF, 0x00, 0xC3, 0x28, .. "***"u8, 0xFE]);
    }

    [Test]
    public void SecretsMayBecomeKnownWhileTextIsMasked()
    {
        Parallel.For(0, 200, number =>
        {
            _known.Add(SecretKind.Password, $"quiet-lanterns-{number}");
            _masker.Masked($"typed quiet-lanterns-{number}").Should().NotContain("lanterns");
        });
    }
}
