namespace PortalAcceptance.Accounts.Tests;

internal sealed class TemporaryPasswordTests
{
    private static readonly PooledAccount _account = new("ada@example.com", "own-password");

    [Test]
    public void APasswordDependsOnTheAccountItsPasswordAndThePurpose()
    {
        string[] passwords =
        [
            TemporaryPassword.Derive(_account, "run 1"),
            TemporaryPassword.Derive(_account, "run 2"),
            TemporaryPassword.Derive(_account with { Password = "other-password" }, "run 1"),
            TemporaryPassword.Derive(_account with { LoginId = "grace@example.com" }, "run 1"),
        ];

        passwords.Should().OnlyHaveUniqueItems();
        TemporaryPassword.Derive(_account, "run 1").Should().Be(passwords[0]);
    }

    [Test]
    public void APasswordSuitsPortalsThatAskForDifferentCharacters() =>
        TemporaryPassword.Derive(_account, "run 1").Should().MatchRegex("^[a-z]{6}-[A-Z]{6}-[0-9]{4}$").And.NotContain(_account.Password);
}
