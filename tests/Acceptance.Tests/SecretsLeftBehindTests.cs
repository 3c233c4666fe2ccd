using System.IO.Compression;
using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class SecretsLeftBehindTests : IDisposable
{
    private const string Password = "planted quiet lanterns";
    private const string Number = "4012888888881881";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task AreFoundInThePortalsDatabaseAndOnItsPages()
    {
        await using var target = await PortalTarget.StartAsync(RunSettings.Load(), new KnownSecrets());
        var faker = new CustomerFaker(new ScenarioSeed(1), PortalTarget.NewDomain(), target.Today, target.Secrets);
        var customer = faker.Customer();
        customer.Password = Password;
        customer.Account = customer.Account with { Company = Password };
        await target.TestSupport.RegisterAsync(customer, "en", new DateTimeOffset(target.Today, TimeOnly.MinValue, TimeSpan.Zero));
        using var http = new HttpClient { BaseAddress = target.BaseUrl };
        await http.GetStringAsync($"/login?returnUrl=/{Uri.EscapeDataString(Number)}");

        var found = await target.SearchAsync();

        found.Should().Contain(finding => finding.Secret.Kind == SecretKind.Password && finding.Place == "table Customers, column Company");
        found.Should().Contain(finding => finding.Secret.Kind == SecretKind.CardNumber && finding.Place == "the answer to GET /login (200)");
        found.Select(finding => finding.ToString()).Should().NotContain(sentence => sentence.Contains(Password) || sentence.Contains(Number));
    }

    [Test]
    public async Task AreNotFoundWhereThereAreNone()
    {
        await using var target = await PortalTarget.StartAsync(RunSettings.Load(), new KnownSecrets());
        var customer = new CustomerFaker(new ScenarioSeed(1), PortalTarget.NewDomain(), target.Today, target.Secrets).Customer();
        await target.TestSupport.RegisterAsync(customer, "en", new DateTimeOffset(target.Today, TimeOnly.MinValue, TimeSpan.Zero));
        using var http = new HttpClient { BaseAddress = target.BaseUrl };
        await http.GetStringAsync("/login");

        (await target.SearchAsync()).Should().BeEmpty();
    }

    [TestCase("cucumber-messages.ndjson", "{\"message\":\"typed planted quiet lanterns\"}")]
    [TestCase("allure-results/a-result.json", "{\"name\":\"4012888888881881\"}")]
    [TestCase("evidence/log.txt", "4012 8888 8888 1881")]
    [TestCase("acceptance.log", "But was: '094'")]
    public void AreFoundInTheResults(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);

        Search().Select(finding => finding.Place).Should().Equal($"the file {file}");
    }

    [Test]
    public void AreFoundInATrace()
    {
        using (var archive = ZipFile.Open(Path.Combine(_folder, "trace.zip"), ZipArchiveMode.Create))
        using (var writer = new StreamWriter(archive.CreateEntry("trace.trace").Open()))
        {
            writer.Write($"{{\"params\":{{\"value\":\"{Password}\"}}}}");
        }

        Search().Select(finding => finding.Place).Should().Equal("the file trace.zip, entry trace.trace");
    }

    [Test]
    public void WhatAScenarioSaysItselfIsNoSecret()
    {
        File.WriteAllText(Path.Combine(_folder, "cucumber-messages.ndjson"), Password);

        Search(told: $"When I choose \"{Password}\"").Should().BeEmpty();
    }

    private IReadOnlyCollection<Finding> Search(string told = "")
    {
        var known = new KnownSecrets();
        known.Add(SecretKind.Password, Password);
        known.Add(SecretKind.CardNumber, Number);
        known.Add(SecretKind.SecurityCode, "094");
        return RunResults.Search(_folder, new SecretMatcher(known, told));
    }
}
