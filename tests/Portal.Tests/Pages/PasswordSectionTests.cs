using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

[Parallelizable(ParallelScope.All)]
internal sealed class PasswordSectionTests
{
    private const string NewPassword = "seven quiet lanterns";

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task ReplacesThePassword()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        var page = await UpdateAsync(browser, customer.Password, NewPassword, NewPassword);

        page.Confirmation.Should().Be("Your password has been updated.");
        using var other = Portal.NewBrowser();
        (await other.LogInAsync(customer.LoginId, customer.Password)).Path.Should().Be("/login");
        (await other.LogInAsync(customer.LoginId, NewPassword)).Path.Should().Be("/");
    }

    [TestCase("  spaces at both ends  ")]
    [TestCase("émoji 🎈🎈🎈🎈 e\u0301")]
    [TestCase("twelve chars")]
    public async Task KeepsThePasswordExactly(string password)
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        await UpdateAsync(browser, customer.Password, password, password);

        using var other = Portal.NewBrowser();
        (await other.LogInAsync(customer.LoginId, password.Trim() + "x")).Path.Should().Be("/login");
        (await other.LogInAsync(customer.LoginId, password)).Path.Should().Be("/");
    }

    [Test]
    public async Task TakesUpTo128Characters()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var longest = string.Concat(Enumerable.Range(0, 64).Select(i => $"{(char)('a' + i % 26)}é"));

        (await UpdateAsync(browser, customer.Password, longest, longest)).Confirmation.Should().Be("Your password has been updated.");
    }

    [Test]
    public async Task LetsAPasswordLastAsLongAsTheCustomerLikes()
    {
        var customer = await Portal.SeedAsync();

        await Portal.PostAsync("/test-support/clock", new { advanceBy = "P3650D", customer = customer.LoginId });

        using var browser = await Portal.LogInAsync(customer);
    }

    [Test]
    public async Task EndsTheOtherSessionsAndNotThisOne()
    {
        var customer = await Portal.SeedAsync();
        using var here = await Portal.LogInAsync(customer);
        using var elsewhere = await Portal.LogInAsync(customer);

        await UpdateAsync(here, customer.Password, NewPassword, NewPassword);

        (await elsewhere.SettingsAsync()).Heading.Should().Be("Log in");
        (await here.SettingsAsync()).Heading.Should().Be("Account settings");
    }

    [Test]
    public async Task TellsTheCustomerAndNotesIt()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        await UpdateAsync(browser, customer.Password, NewPassword, NewPassword);

        var mail = (await Portal.MailboxAsync(customer.LoginId, "password")).Should().ContainSingle().Subject;
        mail.GetProperty("text").GetString().Should().Contain(customer.LoginId).And.NotContain(NewPassword);
        (await browser.OpenAsync("/account/activity")).Text.Should().Contain("Password updated");
    }

    [TestCase("", NewPassword, NewPassword, "Password.CurrentPassword", "Enter your current password.")]
    [TestCase("not the password", NewPassword, NewPassword, "Password.CurrentPassword", "The current password is incorrect.")]
    [TestCase(null, "", NewPassword, "Password.NewPassword", "Enter a new password.")]
    [TestCase(null, "eleven char", "eleven char", "Password.NewPassword", "Use at least 12 characters.")]
    [TestCase(null, "a fine day for sailing", "a fine day for sailing", "Password.NewPassword", "Choose a password different from the current one.")]
    [TestCase(null, "Password1234", "Password1234", "Password.NewPassword", "This password is too common. Choose another one.")]
    [TestCase(null, "my id is {0}", "my id is {0}", "Password.NewPassword", "The password must not contain your login ID.")]
    [TestCase(null, "My Nimbus in the sky", "My Nimbus in the sky", "Password.NewPassword", "The password must not contain the name of this service.")]
    [TestCase(null, "seven ControlPanels", "seven ControlPanels", "Password.NewPassword", "The password must not contain the name of this service.")]
    [TestCase(null, NewPassword, "", "Password.RetypedPassword", "Retype the new password.")]
    [TestCase(null, NewPassword, "seven quiet lantern", "Password.RetypedPassword", "The two new passwords do not match.")]
    public async Task SaysWhatIsWrongAndChangesNothing(string? current, string updated, string retyped, string field, string message)
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        var page = await UpdateAsync(
            browser, current ?? customer.Password, string.Format(updated, customer.LoginId.ToUpperInvariant()), string.Format(retyped, customer.LoginId.ToUpperInvariant()));

        page.Errors.Should().Contain(message);
        page.ErrorAt(field).Should().Be(message);
        page.HasFocus(field).Should().BeTrue();
        page.Confirmation.Should().BeEmpty();
        using var other = Portal.NewBrowser();
        (await other.LogInAsync(customer.LoginId, customer.Password)).Path.Should().Be("/");
    }

    [Test]
    public async Task RefusesMoreThan128Characters()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var longest = string.Concat(Enumerable.Range(0, 43).Select(i => $"{(char)('a' + i % 26)}é{i % 10}"));

        var page = await UpdateAsync(browser, customer.Password, longest, longest);

        page.ErrorAt("Password.NewPassword").Should().Be("Use no more than 128 characters.");
    }

    [Test]
    public async Task NeverWritesAPasswordBack()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        var page = await UpdateAsync(browser, "typed in vain one", "typed in vain two", "typed in vain three");

        page.Html.Should().NotContain("typed in vain");
    }

    [Test]
    public async Task ChangesOnceWhenSubmittedTwice()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var page = await browser.SettingsAsync();
        (string, string?)[] typed =
        [
            ("Password.CurrentPassword", customer.Password), ("Password.NewPassword", NewPassword), ("Password.RetypedPassword", NewPassword),
        ];

        await Task.WhenAll(browser.SubmitAsync(page, "Update password", typed), browser.SubmitAsync(page, "Update password", typed));

        (await Portal.MailboxAsync(customer.LoginId, "password")).Should().ContainSingle();
        using var other = Portal.NewBrowser();
        (await other.LogInAsync(customer.LoginId, NewPassword)).Path.Should().Be("/");
    }

    private static async Task<HtmlPage> UpdateAsync(Browser browser, string current, string updated, string retyped) =>
        await browser.SubmitAsync(
            await browser.SettingsAsync(),
            "Update password",
            ("Password.CurrentPassword", current),
            ("Password.NewPassword", updated),
            ("Password.RetypedPassword", retyped));
}
