namespace PortalAcceptance.RunConfiguration.Tests;

internal class AccountSettingsTests
{
    private const string Password = "\"passwordVariable\": \"PANEL_PASSWORD\"";
    private const string Card = "\"type\": \"Visa\", \"numberVariable\": \"PANEL_CARD\", \"securityCodeVariable\": \"PANEL_CODE\", \"expires\": \"05/2031\"";

    [Test]
    public void AnAccountIsReadWithItsCard()
    {
        using var workspace = Workspace.With($$"""
            { "use": { "accounts": [
              { "loginId": "ada@example.com", {{Password}}, "card": { {{Card}} } },
              { "loginId": "grace@example.com", "passwordVariable": "PANEL_PASSWORD_2" },
            ] } }
            """);

        var accounts = workspace.Load().Use.Accounts;

        accounts.Select(account => account.LoginId).Should().Equal("ada@example.com", "grace@example.com");
        accounts.Select(account => account.Password.Name).Should().Equal("PANEL_PASSWORD", "PANEL_PASSWORD_2");
        accounts[1].Card.Should().BeNull();
        accounts[0].Card.Should().Match<AccountCardSettings>(card =>
            card.Type == "Visa" && card.Number.Name == "PANEL_CARD" && card.SecurityCode.Name == "PANEL_CODE" && card.Expires == new DateOnly(2031, 5, 1));
    }

    [Test]
    public void ASecretIsReadFromItsVariableAndNeverPrinted()
    {
        using var workspace = Workspace.With($$"""{ "use": { "accounts": [{ "loginId": "ada@example.com", {{Password}} }] } }""");

        var secret = workspace.Load().Use.Accounts[0].Password.Read(new Dictionary<string, string> { ["PANEL_PASSWORD"] = "Sable-Nuage-42" });

        secret.Reveal().Should().Be("Sable-Nuage-42");
        $"{secret}".Should().Be("***");
    }

    [TestCase("passwordVariable", "PANEL_PASSWORD", "the password of ada@example.com")]
    [TestCase("card.numberVariable", "PANEL_CARD", "the number of the card of ada@example.com")]
    [TestCase("card.securityCodeVariable", "PANEL_CODE", "the security code of the card of ada@example.com")]
    public void AMissingOrEmptyVariableIsNamedWithFileAndKey(string key, string variable, string meaning)
    {
        using var workspace = Workspace.With($$"""
            { "use": { "accounts": [
              { "loginId": "ada@example.com", {{Password}}, "card": { {{Card}} } } ] } }
            """);
        var account = workspace.Load().Use.Accounts[0];
        SecretVariable[] variables = [account.Password, account.Card!.Number, account.Card.SecurityCode];
        var secret = variables.Single(each => each.Name == variable);

        foreach (var environment in new[] { new Dictionary<string, string>(), new Dictionary<string, string> { [variable] = "" } })
        {
            FluentActions.Invoking(() => secret.Read(environment)).Should().Throw<RunSettingsException>().Which.Message.Should().Be(
                $"{workspace.ConfigFile}, line 2: \"use.accounts[0].{key}\" names the environment variable {variable}, which is missing or empty; set it to {meaning}.");
        }
    }

    [TestCase("\"ada@example.com\"", "\"use.accounts\" must be a list of accounts, each { \"loginId\": …, \"passwordVariable\": … }, not \"ada@example.com\".")]
    [TestCase("[\"ada@example.com\"]", "\"use.accounts[0]\" must be { \"loginId\": …, \"passwordVariable\": … }, not \"ada@example.com\".")]
    [TestCase("[{ " + Password + " }]", "\"use.accounts[0]\" needs \"loginId\"; add it.")]
    [TestCase("[{ \"loginId\": \"ada\" }]", "\"use.accounts[0]\" needs \"passwordVariable\"; add it.")]
    [TestCase("[{ \"loginId\": 1, " + Password + " }]", "\"use.accounts[0].loginId\" must be a string that isn't empty, not 1.")]
    [TestCase("[{ \"loginId\": \"ada\", \"passwordVarible\": \"A\" }]", "\"use.accounts[0].passwordVarible\" is not a setting; did you mean \"passwordVariable\"?")]
    [TestCase("[{ \"loginId\": \"ada\", \"plan\": \"small\", " + Password + " }]",
        "\"use.accounts[0].plan\" is not a setting; remove it, or use one of loginId, passwordVariable, card.")]
    [TestCase("[{ \"loginId\": \"ada\", \"password\": \"Sable-42\" }]",
        "\"use.accounts[0].password\" must not be in a file, since it is a secret; put it into an environment variable and name that in \"passwordVariable\".")]
    [TestCase("[{ \"loginId\": \"ada\", \"passwordVariable\": \"Sable-42\" }]",
        "\"use.accounts[0].passwordVariable\" must be the name of an environment variable, in capitals, that holds the password of ada, and not the secret itself.")]
    [TestCase("[{ \"loginId\": \"ada\", \"passwordVariable\": \"PORTAL_PASSWORD\" }]",
        "\"use.accounts[0].passwordVariable\" is PORTAL_PASSWORD, but names that begin with PORTAL_ are settings; choose another name for the variable.")]
    [TestCase("[{ \"loginId\": \"ada\", " + Password + ", \"card\": { \"type\": \"Visa\", \"number\": \"4242\" } }]",
        "\"use.accounts[0].card.number\" must not be in a file, since it is a secret; put it into an environment variable and name that in \"numberVariable\".")]
    [TestCase("[{ \"loginId\": \"ada\", " + Password + ", \"card\": { \"type\": \"Visa\", \"numberVariable\": \"A\", \"securityCodeVariable\": \"B\", \"expires\": \"2031-05\" } }]",
        "\"use.accounts[0].card.expires\" must be the month in which the card expires, such as \"05/2031\", not \"2031-05\".")]
    [TestCase("[{ \"loginId\": \"ada\", " + Password + " }, { \"loginId\": \"Ada\", " + Password + " }]",
        "\"use.accounts[1].loginId\" is \"Ada\", the login ID of an earlier account; list each account once.")]
    public void WhatIsWrongInAnAccountIsRefusedWhereItStands(string accounts, string sentence)
    {
        using var workspace = Workspace.With($$"""{ "use": { "accounts": {{accounts}} } }""");

        workspace.Refusal().Should().Be($"{workspace.ConfigFile}, line 1: {sentence}");
    }
}
