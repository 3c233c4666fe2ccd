using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Faults;

[Parallelizable(ParallelScope.All)]
internal sealed class LeakFaultTests
{
    private static readonly object _carded = new { card = Address.Visa };

    private readonly LoggedEvents _log = new("CardLogged");
    private PortalUnderTest _portal = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _portal = await PortalUnderTest.StartAsync();
        _portal.ExpectLeaks();
        _portal.Services.GetRequiredService<ILoggerFactory>().AddProvider(_log);
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _portal.DisposeAsync();

    [Test]
    public async Task CardNumberInPage()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_carded, _portal);

        (await spoilt.UpdateCardAsync()).Section("card").Should().Contain("Mastercard ending in 5555555555554444");
        (await fine.UpdateCardAsync()).Html.Should().NotContain("555555555555");
    }

    [Test]
    public async Task CardNumberInMail()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync(_carded, _portal);
        async Task<string> NoticeTo(SeededTestCustomer customer)
        {
            using var browser = await _portal.LogInAsync(customer);
            await browser.UpdateCardAsync();
            return (await _portal.MailboxAsync(customer.LoginId)).Single().GetProperty("text").GetString()!;
        }

        (await NoticeTo(spoilt)).Should().Contain("5555555555554444");
        (await NoticeTo(fine)).Should().Contain("4444").And.NotContain("555555555555");
    }

    [Test]
    public async Task CardNumberInLog()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(portal: _portal);

        await spoilt.UpdateCardAsync(("Number", "5105105105105100"), ("SecurityCode", "075"));
        await fine.UpdateCardAsync(("Number", "2221000000000009"));

        _log.Seen.Should().ContainSingle().Which.Should().Contain("5105105105105100").And.Contain("075");
    }

    [Test]
    public async Task SecurityCodeWrittenBack()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(portal: _portal);

        (await spoilt.UpdateCardAsync(("SecurityCode", "08765"))).Html.Should().Contain("value=\"08765\"");
        (await fine.UpdateCardAsync(("SecurityCode", "08765"))).Html.Should().NotContain("08765");
    }

    [Test]
    public async Task PasswordWrittenBack()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(portal: _portal);

        (await spoilt.UpdatePasswordAsync("typed in vain")).Html.Should().Contain("typed in vain");
        (await fine.UpdatePasswordAsync("typed in vain")).Html.Should().NotContain("typed in vain");
    }
}
