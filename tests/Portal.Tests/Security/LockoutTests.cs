using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed class LockoutTests
{
    [Test]
    public async Task LastsAsLongAsConfiguredAndTheCustomerIsToldSo()
    {
        await using var portal = await PortalUnderTest.StartAsync(
            "--Portal:Lockout:MaxFailedAccessAttempts=2", "--Portal:Lockout:DefaultLockoutTimeSpan=00:40:00");
        var customer = await portal.SeedAsync();
        using var browser = await portal.LogInAsync(customer);
        async Task<HtmlPage> UpdateAsync(string current) => await browser.SubmitAsync(
            await browser.SettingsAsync(), "Update password",
            ("Password.CurrentPassword", current), ("Password.NewPassword", "calm green harbour"), ("Password.RetypedPassword", "calm green harbour"));
        Task WaitAsync(string duration) => portal.PostAsync("/test-support/clock", new { advanceBy = duration });
        await UpdateAsync("a wrong guess");
        await UpdateAsync("a wrong guess");

        (await UpdateAsync(customer.Password)).Errors.Should().Equal("Too many wrong passwords. Wait 40 minutes and try again.");
        await WaitAsync("PT30M");
        (await UpdateAsync(customer.Password)).Errors.Should().Equal("Too many wrong passwords. Wait 10 minutes and try again.");
        await WaitAsync("PT9M10S");
        (await UpdateAsync(customer.Password)).Errors.Should().Equal("Too many wrong passwords. Wait 50 seconds and try again.");
        await WaitAsync("PT50S");
        (await UpdateAsync(customer.Password)).Confirmation.Should().NotBeEmpty();
    }

    [Test]
    public async Task IsToldInFrenchToo()
    {
        await using var portal = await PortalUnderTest.StartAsync("--Portal:Lockout:MaxFailedAccessAttempts=1");
        var customer = await portal.SeedAsync(new { language = "fr" });
        using var browser = await portal.LogInAsync(customer);
        async Task<HtmlPage> UpdateAsync() => await browser.SubmitAsync(
            await browser.SettingsAsync(), "Mettre à jour le mot de passe",
            ("Password.CurrentPassword", "a wrong guess"), ("Password.NewPassword", "calm green harbour"), ("Password.RetypedPassword", "calm green harbour"));
        await UpdateAsync();

        (await UpdateAsync()).Errors.Should().Equal("Trop de mots de passe erronés. Patientez 15 minutes et réessayez.");
        portal.MissingTexts.Seen.Should().BeEmpty();
    }
}
