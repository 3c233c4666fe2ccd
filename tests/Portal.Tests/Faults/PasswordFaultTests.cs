using PortalAcceptance.Portal.Tests.Support;
using static PortalAcceptance.Portal.Tests.Faults.Sections;

namespace PortalAcceptance.Portal.Tests.Faults;

[Parallelizable(ParallelScope.All)]
internal sealed class PasswordFaultTests
{
    private const string Confirmation = "Your password has been updated.";

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task PasswordNotSaved()
    {
        var (spoilt, fine) = await UpdatedAsync();

        (await AcceptsLoginAsync(spoilt.LoginId, spoilt.Password)).Should().BeTrue();
        (await AcceptsLoginAsync(spoilt.LoginId, NewPassword)).Should().BeFalse();
        (await AcceptsLoginAsync(fine.LoginId, NewPassword)).Should().BeTrue();
    }

    [Test]
    public async Task OldPasswordStillValid()
    {
        var (spoilt, fine) = await UpdatedAsync();

        (await AcceptsLoginAsync(spoilt.LoginId, spoilt.Password)).Should().BeTrue();
        (await AcceptsLoginAsync(spoilt.LoginId, NewPassword)).Should().BeTrue();
        (await AcceptsLoginAsync(fine.LoginId, fine.Password)).Should().BeFalse();
    }

    [Test]
    public async Task NewPasswordInvalid()
    {
        var (spoilt, fine) = await UpdatedAsync();

        (await AcceptsLoginAsync(spoilt.LoginId, NewPassword)).Should().BeFalse();
        (await AcceptsLoginAsync(spoilt.LoginId, spoilt.Password)).Should().BeFalse();
        (await AcceptsLoginAsync(fine.LoginId, NewPassword)).Should().BeTrue();
    }

    [Test]
    public async Task PasswordTrimmed()
    {
        const string padded = "  seven quiet lanterns ";
        var (spoilt, fine) = await UpdatedAsync(padded);

        (await AcceptsLoginAsync(spoilt.LoginId, padded)).Should().BeFalse();
        (await AcceptsLoginAsync(fine.LoginId, padded)).Should().BeTrue();
    }

    [Test]
    public async Task PasswordTruncated()
    {
        var (spoilt, fine) = await UpdatedAsync();

        (await AcceptsLoginAsync(spoilt.LoginId, $"{NewPassword[..12]} and more")).Should().BeTrue();
        (await AcceptsLoginAsync(fine.LoginId, $"{NewPassword[..12]} and more")).Should().BeFalse();
    }

    [Test]
    public async Task PasswordCaseIgnored()
    {
        var (spoilt, fine) = await UpdatedAsync();

        (await AcceptsLoginAsync(spoilt.LoginId, NewPassword.ToUpperInvariant())).Should().BeTrue();
        (await AcceptsLoginAsync(fine.LoginId, NewPassword.ToUpperInvariant())).Should().BeFalse();
    }

    [Test]
    public async Task GuessesInSessionUnlimited()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();

        (await GuessAsync(spoilt)).Confirmation.Should().Be(Confirmation);
        (await GuessAsync(fine)).ErrorAt("Password.CurrentPassword").Should().StartWith("Too many wrong passwords.");
    }

    [Test]
    public async Task PasswordLengthInCodeUnits()
    {
        const string elevenEmoji = "🐀🐇🐈🐉🐊🐋🐌🐍🐎🐏🐐";
        await IsAcceptedAsync(elevenEmoji, "Use at least 12 characters.");
    }

    [Test]
    public Task ServiceNameInPasswordAccepted() => IsAcceptedAsync("Calm-Nimbus-Forest-43", "The password must not contain the name of this service.");

    [Test]
    public async Task PasswordNoticeInEnglish()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync(new { language = "fr" });
        foreach (var customer in new[] { spoilt, fine })
        {
            using var browser = await Portal.LogInAsync(customer);
            await browser.SubmitAsync(
                await browser.SettingsAsync(),
                "Mettre à jour le mot de passe",
                ("Password.CurrentPassword", customer.Password), ("Password.NewPassword", NewPassword), ("Password.RetypedPassword", NewPassword));
        }

        (await Portal.MailboxAsync(spoilt.LoginId)).Should().ContainSingle().Which.GetProperty("subject").GetString().Should().Be("Your password has been updated");
        (await Portal.MailboxAsync(fine.LoginId)).Should().ContainSingle().Which.GetProperty("subject").GetString().Should().Be("Votre mot de passe a été mis à jour");
    }

    [Test]
    public Task EnterDoesNotSubmit() => SeeAsync("<button disabled hidden></button>", intact: false);

    [Test]
    public async Task ErrorLinksDead()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.UpdatePasswordAsync("", "")).ErrorLinks.Should().OnlyContain(link => link == "#");
        (await fine.UpdatePasswordAsync("", "")).ErrorLinks.Should().Contain("#Password-NewPassword");
    }

    [Test]
    public Task AutocompleteMissing() => SeeAsync("autocomplete=\"new-password\"", intact: true);

    [Test]
    public Task RequiredFieldsUntold() => SeeAsync(" required ", intact: true);

    [Test]
    public async Task CurrentPasswordUnchecked()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.UpdatePasswordAsync("not the password")).Confirmation.Should().Be(Confirmation);
        (await fine.UpdatePasswordAsync("not the password")).ErrorAt("Password.CurrentPassword").Should().NotBeEmpty();
    }

    [Test]
    public async Task RetypedPasswordIgnored()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        using var theirs = await Portal.LogInAsync(spoilt);
        using var mine = await Portal.LogInAsync(fine);

        (await theirs.UpdatePasswordAsync(spoilt.Password, retyped: "seven quiet lantern")).Confirmation.Should().Be(Confirmation);
        (await mine.UpdatePasswordAsync(fine.Password, retyped: "seven quiet lantern")).ErrorAt("Password.RetypedPassword").Should().NotBeEmpty();
    }

    [Test]
    public async Task OtherSessionsSurvive()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        using var theirs = await Portal.LogInAsync(spoilt);
        using var mine = await Portal.LogInAsync(fine);
        await UpdateAsync(spoilt);
        await UpdateAsync(fine);

        (await theirs.SettingsAsync()).Heading.Should().Be("Account settings");
        (await mine.SettingsAsync()).Heading.Should().Be("Log in");
    }

    [Test]
    public async Task OwnSessionEnds()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        using var theirs = await Portal.LogInAsync(spoilt);
        using var mine = await Portal.LogInAsync(fine);

        (await theirs.UpdatePasswordAsync(spoilt.Password)).Heading.Should().Be("Log in");
        (await mine.UpdatePasswordAsync(fine.Password)).Confirmation.Should().Be(Confirmation);
        (await AcceptsLoginAsync(spoilt.LoginId, NewPassword)).Should().BeTrue();
    }

    [Test]
    public async Task PasswordNoticeNotSent()
    {
        var (spoilt, fine) = await UpdatedAsync();

        (await Portal.MailboxAsync(fine.LoginId, "password")).Should().ContainSingle();
        (await Portal.MailboxAsync(spoilt.LoginId, waitSeconds: 0)).Should().BeEmpty();
    }

    [Test]
    public Task ShortPasswordAccepted() => IsAcceptedAsync("eleven char", "Use at least 12 characters.");

    [Test]
    public Task CommonPasswordAccepted() => IsAcceptedAsync("Password1234", "This password is too common. Choose another one.");

    private static async Task SeeAsync(string html, bool intact)
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await fine.SettingsAsync()).Html.Contains(html, StringComparison.Ordinal).Should().Be(intact);
        (await spoilt.SettingsAsync()).Html.Contains(html, StringComparison.Ordinal).Should().Be(!intact);
    }

    private static async Task<HtmlPage> GuessAsync(SeededTestCustomer customer)
    {
        using var browser = await Portal.LogInAsync(customer);
        for (var guess = 0; guess < 5; guess++)
        {
            await browser.UpdatePasswordAsync("not the password");
        }

        return await browser.UpdatePasswordAsync(customer.Password);
    }

    private static async Task IsAcceptedAsync(string password, string error)
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        using var theirs = await Portal.LogInAsync(spoilt);
        using var mine = await Portal.LogInAsync(fine);

        (await theirs.UpdatePasswordAsync(spoilt.Password, password)).Confirmation.Should().Be(Confirmation);
        (await mine.UpdatePasswordAsync(fine.Password, password)).ErrorAt("Password.NewPassword").Should().Be(error);
        (await AcceptsLoginAsync(spoilt.LoginId, password)).Should().BeTrue();
    }

    private static async Task<(SeededTestCustomer Spoilt, SeededTestCustomer Fine)> UpdatedAsync(string password = NewPassword)
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        await UpdateAsync(spoilt, password);
        await UpdateAsync(fine, password);
        return (spoilt, fine);
    }

    private static async Task UpdateAsync(SeededTestCustomer customer, string password = NewPassword)
    {
        using var browser = await Portal.LogInAsync(customer);
        (await browser.UpdatePasswordAsync(customer.Password, password)).Confirmation.Should().Be(Confirmation);
    }
}
