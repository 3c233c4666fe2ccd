using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Tests.Customers;

[Parallelizable(ParallelScope.All)]
internal sealed class NormalizedPasswordHasherTests
{
    private static readonly IOptions<PasswordHasherOptions> _fast = Options.Create(new PasswordHasherOptions { IterationCount = 1 });
    private static readonly NormalizedPasswordHasher _hasher = new(_fast);
    private static readonly Customer _customer = new();

    // Hangul, accents, kana, ligatures, full-width letters, no-break spaces…
    private static IReadOnlyList<string> WithAnotherForm { get; } =
    [
        .. Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(code => new Rune(code).ToString())
            .Where(letter => letter != "\ufffe" && !letter.IsNormalized(NormalizationForm.FormKD)),
    ];

    private static IEnumerable<string> Scripts => WithAnotherForm.Where((_, index) => index % 97 == 0);

    [Test]
    public void AcceptEveryFormOfEveryLetter()
    {
        WithAnotherForm.Should().HaveCountGreaterThan(16_000);
        foreach (var form in Enum.GetValues<NormalizationForm>())
        {
            WithAnotherForm.Where(letter => Normalize($"a{letter}b") != Normalize($"a{letter}b".Normalize(form))).Should().BeEmpty($"{form}");
        }
    }

    [Test]
    public void NormalizeOnceForAll() =>
        WithAnotherForm.Where(letter => Normalize(Normalize($"a{letter}b")) != Normalize($"a{letter}b")).Should().BeEmpty();

    [TestCaseSource(nameof(Scripts))]
    public void HashEveryFormAlike(string letter)
    {
        var hash = _hasher.HashPassword(_customer, $"a fine day for {letter}");

        foreach (var form in Enum.GetValues<NormalizationForm>())
        {
            Verify(hash, $"a fine day for {letter}".Normalize(form)).Should().Be(PasswordVerificationResult.Success, $"{form}");
        }
    }

    [TestCase("caf\u00e9", "cafe\u0301")]
    [TestCase("a\u0323\u0302", "\u1ead")]
    [TestCase("a\u0302\u0323", "\u1ead")]
    [TestCase("o u", "o\u00a0u")]
    [TestCase("\uac00", "\u1100\u1161")]
    [TestCase("\ufb01n", "fin")]
    [TestCase("\u212bngstr\u00f6m", "A\u030angstro\u0308m")]
    public void AreOneForm(string one, string other) => Normalize(one).Should().Be(Normalize(other));

    [TestCase("cafe", "caf\u00e9")]
    [TestCase("a", "A")]
    [TestCase("a", "\u0430")]
    [TestCase("a", "a\u200b")]
    [TestCase(" a ", "a")]
    [TestCase("a  b", "a b")]
    [TestCase("\u2011", "-")]
    public void AreTwo(string one, string other) => Normalize(one).Should().NotBe(Normalize(other));

    [TestCase("a fine day \ud800")]
    [TestCase("a fine day \udc00!")]
    [TestCase("\udc00\ud800 a fine day")]
    [TestCase("a fine day \ufffe\u0301e\u0301")]
    [TestCase("a fine day \uffff\ufdd0")]
    [TestCase("a fine\0day \u0001")]
    [TestCase("a fine day \U0001f388")]
    [TestCase("")]
    public void TakeWhatCanNotBeNormalized(string password) =>
        Verify(_hasher.HashPassword(_customer, password), password).Should().Be(PasswordVerificationResult.Success);

    [Test]
    public void VerifyAHashOfTheTypedFormAndAskForANewOne()
    {
        var typed = "cafe\u0301 du port";
        var old = new PasswordHasher<Customer>(_fast).HashPassword(_customer, typed);

        Verify(old, typed).Should().Be(PasswordVerificationResult.SuccessRehashNeeded);
        Verify(old, "caf\u00e9 du port").Should().Be(PasswordVerificationResult.Failed);
        Verify(old, "cafe\u0301 du fort").Should().Be(PasswordVerificationResult.Failed);
        Verify(_hasher.HashPassword(_customer, typed), "caf\u00e9 du port").Should().Be(PasswordVerificationResult.Success);
    }

    private static string Normalize(string password) => NormalizedPasswordHasher.Normalize(password);

    private static PasswordVerificationResult Verify(string hash, string password) => _hasher.VerifyHashedPassword(_customer, hash, password);
}
