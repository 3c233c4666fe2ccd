using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.Portal.Pages.Tests.Browsing;

namespace PortalAcceptance.Portal.Pages.Tests.Catalog;

internal static class LinkStates
{
    public static IEnumerable<PageState> All =>
    [
        new("forgot password", "/ForgotPassword", visit => visit.OpenAsync("/forgot-password")),
        new("forgot password, nothing entered", "/ForgotPassword", visit => AskForLinkAsync(visit, "")),
        new("forgot password, sent", "/ForgotPassword", visit => AskForLinkAsync(visit, $"{Guid.NewGuid():N}@example.org")),
        new("new password", "/ResetPassword", OpenResetLinkAsync),
        new("new password, refused", "/ResetPassword", async visit =>
        {
            await OpenResetLinkAsync(visit);
            await ChooseAsync(visit, "short");
        }),
        new("new password, link used", "/ResetPassword", async visit =>
        {
            var link = await OpenResetLinkAsync(visit);
            await ChooseAsync(visit, "four unrelated words here");
            await visit.OpenAsync(link);
        }),
        new("new password, link expired", "/ResetPassword", async visit =>
        {
            var link = await OpenResetLinkAsync(visit);
            await visit.Portal.PostAsync("/test-support/clock", new { advanceBy = "PT2H" });
            await visit.OpenAsync(link);
        }) { OwnPortal = [] },
        new("login, new password chosen", "/Login", async visit =>
        {
            await OpenResetLinkAsync(visit);
            await ChooseAsync(visit, "four unrelated words here");
        }),
        new("confirm email", "/ConfirmEmail", OpenConfirmationLinkAsync),
        new("confirm email, confirmed", "/ConfirmEmail", async visit =>
        {
            await OpenConfirmationLinkAsync(visit);
            await ConfirmAsync(visit);
        }),
        new("confirm email, link used", "/ConfirmEmail", async visit =>
        {
            var link = await OpenConfirmationLinkAsync(visit);
            await ConfirmAsync(visit);
            await visit.OpenAsync(link);
        }),
    ];

    private static async Task AskForLinkAsync(Visit visit, string loginId)
    {
        await visit.OpenAsync("/forgot-password");
        await visit.LandAsync(() => new ForgotPasswordPage(visit.View).AskForLinkAsync(loginId));
    }

    private static async Task<string> OpenResetLinkAsync(Visit visit)
    {
        var customer = await visit.Portal.SeedAsync(new { language = visit.Language });
        await AskForLinkAsync(visit, customer.LoginId);
        return await OpenLinkAsync(visit, customer.LoginId);
    }

    private static Task ChooseAsync(Visit visit, string password) =>
        visit.LandAsync(() => new ResetPasswordPage(visit.View).ChooseAsync(password));

    private static async Task<string> OpenConfirmationLinkAsync(Visit visit)
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        await SettingsStates.ChangeEmailAsync(visit, email);
        return await OpenLinkAsync(visit, email);
    }

    private static Task ConfirmAsync(Visit visit) =>
        visit.LandAsync(() => visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button).ClickAsync());

    private static async Task<string> OpenLinkAsync(Visit visit, string recipient)
    {
        var email = (await visit.Portal.MailboxAsync(recipient)).Single();
        var link = email.GetProperty("links").EnumerateArray().Single().GetString()!;
        await visit.OpenAsync(link);
        return link;
    }
}
