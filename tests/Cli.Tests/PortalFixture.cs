using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Seeding;
using PortalAcceptance.SandboxGateway;

namespace PortalAcceptance.Cli.Tests;

/// <summary>A portal that runs beside the program, on the database that the program is pointed at.</summary>
internal sealed class PortalFixture : IAsyncDisposable
{
    public const string Approving = "4111111111111111";
    public const string Declining = "4000000000000341";

    private readonly WebApplication _portal;

    private PortalFixture(string folder)
    {
        DataFolder = $"--Portal:DataFolder={folder}";
        _portal = PortalApplication.Build(
            ["--urls=http://127.0.0.1:0", DataFolder, "--Portal:Billing:AutomaticClose=false", "--Portal:PasswordHashing:IterationCount=1", "--Logging:LogLevel:Default=None"]);
    }

    /// <summary>The setting that points the program at its database.</summary>
    public string DataFolder { get; }

    public static async Task<PortalFixture> StartAsync(string folder)
    {
        var fixture = new PortalFixture(folder);
        await fixture._portal.StartAsync();
        return fixture;
    }

    /// <summary>Makes a customer with a card.</summary>
    /// <param name="loginId">The login ID.</param>
    /// <param name="card">The card's number; null for none.</param>
    /// <param name="signedUpAt">When the account was opened.</param>
    /// <param name="plan">The plan's code.</param>
    public async Task AddCustomerAsync(string loginId, string? card = Approving, string signedUpAt = "2024-01-01T00:00:00Z", string? plan = null)
    {
        await using var scope = _portal.Services.CreateAsyncScope();
        var seed = new CustomerSeed
        {
            Email = loginId,
            FirstName = "Ada",
            LastName = "Lovelace",
            Password = "a fine day for sailing",
            Plan = plan,
            SignedUpAt = DateTimeOffset.Parse(signedUpAt, CultureInfo.InvariantCulture),
            Card = card is null ? null : new CreditCard { Type = "Visa", Number = card, ExpirationMonth = 12, ExpirationYear = 2099, SecurityCode = "737" },
        };
        await scope.ServiceProvider.GetRequiredService<SeedCustomers>().ExecuteAsync(seed, CancellationToken.None);
    }

    /// <summary>What the gateway has charged, by its own books.</summary>
    public Task<IReadOnlyList<ChargeRecord>> ChargesAsync() => _portal.Services.GetRequiredService<SandboxCardGateway>().ReadChargesAsync();

    /// <summary>The addresses and the subjects of the e-mails in the pickup folder.</summary>
    public IReadOnlyList<string> Mails() => [.. _portal.Services.GetRequiredService<Portal.Mail.Mailbox>().Latest.Select(mail => $"{mail.Message.To}: {mail.Message.Subject}").Order()];

    public async ValueTask DisposeAsync()
    {
        await _portal.StopAsync();
        await _portal.DisposeAsync();
    }
}
