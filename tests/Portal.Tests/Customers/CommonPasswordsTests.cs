using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Tests.Customers;

[Parallelizable(ParallelScope.All)]
internal sealed class CommonPasswordsTests
{
    private readonly CommonPasswords _common = new();

    [TestCase("password")]
    [TestCase("123456789012")]
    [TestCase("1Qaz2Wsx3Edc", TestName = "A listed one in other letters")]
    [TestCase("Password2024!", TestName = "A listed one with digits and punctuation after it")]
    [TestCase("!!!sunshine!!!", TestName = "A listed one between punctuation")]
    [TestCase("dragondragon", TestName = "A listed one twice")]
    [TestCase("aaaaaaaaaaaa", TestName = "One character over and over")]
    [TestCase("abcabcabcabc", TestName = "A few characters over and over")]
    [TestCase("abcdefghijklmn", TestName = "A run of the alphabet")]
    [TestCase("zyxwvutsrqponm", TestName = "A run backwards")]
    public void ContainWhatIsGuessedFirst(string password) => _common.Contain(password).Should().BeTrue();

    [TestCase("seven quiet lanterns")]
    [TestCase("correct horse battery staple")]
    [TestCase("Tr0ub4dor&3-x-kcd")]
    [TestCase("ünïcödé passphrase")]
    [TestCase("8203-4471-9956-07")]
    public void ContainNoOthers(string password) => _common.Contain(password).Should().BeFalse();

    [Test]
    public void ContainNoGeneratedPassword() =>
        Enumerable.Range(0, 1000).Select(_ => PasswordGenerator.Generate()).Should()
            .OnlyHaveUniqueItems()
            .And.OnlyContain(password => password.Length >= PasswordRules.MinimumLength && !_common.Contain(password))
            .And.OnlyContain(password => !password.Any("0Oo1Il2Z5S8B".Contains));
}
