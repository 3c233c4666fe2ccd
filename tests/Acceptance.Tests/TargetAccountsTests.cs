using System.Text.Json;
using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Accounts;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class TargetAccountsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly string _variable = $"PANEL_{Guid.NewGuid():N}".ToUpperInvariant();
    private readonly KnownSecrets _secrets = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void FewerAccountsThanShardsAreRefused()
    {
        SetVariable("Quiet-Lanterns-77");

        FluentActions.Invoking(() => TargetAccounts.Of(Settings("ada", "grace") with { Shard = new Shard(1, 3) }, _secrets)).Should().Throw<RunSettingsException>()
            .WithMessage("use.accounts has 2 accounts for 3 shards; add accounts, or use no more than 2 shards.");
    }

    [Test]
    public void EachShardHasAccountsOfItsOwn()
    {
        SetVariable("Quiet-Lanterns-77");

        var accounts = TargetAccounts.Of(Settings("ada", "grace", "mary") with { Shard = new Shard(2, 2) }, _secrets)!;

        accounts.PasswordVariableOf(new("grace", "Quiet-Lanterns-77")).Should().Be(_variable);
        accounts.Invoking(shard => shard.PasswordVariableOf(new("ada", "Quiet-Lanterns-77"))).Should().Throw<KeyNotFoundException>();
        _secrets.All.Keys.Select(secret => secret.Value).Should().Equal("Quiet-Lanterns-77");
    }

    [Test]
    public void APasswordThatCouldNotBeFoundInResultsIsRefused()
    {
        SetVariable("short");

        FluentActions.Invoking(() => TargetAccounts.Of(Settings("ada"), _secrets)).Should().Throw<RunSettingsException>()
            .WithMessage($"{_variable} is too short to be found in what the run writes; give the account a password of at least 8 characters.");
    }

    [Test]
    public void AFolderThatCanNotBeMadeIsRefused()
    {
        SetVariable("Quiet-Lanterns-77");
        File.WriteAllText(Path.Combine(_folder, "file"), "");

        FluentActions.Invoking(() => TargetAccounts.Of(Settings("ada") with { StateDir = Path.Combine(_folder, "file") }, _secrets)).Should().Throw<RunSettingsException>()
            .WithMessage("What the accounts hold can't be noted in *; set PORTAL_STATE_DIR to a folder that can be written to.");
    }

    [Test]
    public void WithoutAccountsThereAreNone() => TargetAccounts.Of(Settings(), _secrets).Should().BeNull();

    private void SetVariable(string value) => Environment.SetEnvironmentVariable(_variable, value);

    private RunSettings Settings(params string[] loginIds)
    {
        var file = Path.Combine(_folder, "playwright.config.json");
        File.WriteAllText(file, JsonSerializer.Serialize(new
        {
            portal = new { stateDir = Path.Combine(_folder, "state") },
            use = new { baseURL = "https://panel.example.com", accounts = loginIds.Select(loginId => new { loginId, passwordVariable = _variable }) },
        }));
        return RunSettings.Load(file, new Dictionary<string, string>());
    }
}
