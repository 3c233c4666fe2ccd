using PortalAcceptance.Portal.Pages.Tests.Browsing;

namespace PortalAcceptance.Portal.Pages.Tests.Catalog;

// The mailbox shows all emails of a portal, so each state has its own portal.
internal static class MailboxStates
{
    private static readonly string[] _recipients =
    [
        "ada@example.org",
        "marie-philippine.de.la.rochefoucauld-montbel+cloud-servers@telecommunications.example.org",
    ];

    public static IEnumerable<PageState> All =>
    [
        new("mailbox, empty", "/Dev/Mail", visit => visit.OpenAsync("/dev/mail")) { OwnPortal = [] },
        new("mailbox", "/Dev/Mail", OpenListAsync) { OwnPortal = [] },
        new("mailbox, one email", "/Dev/MailItem", OpenItemAsync) { OwnPortal = [] },
    ];

    private static async Task OpenListAsync(Visit visit)
    {
        foreach (var recipient in _recipients)
        {
            await SignUpAsync(visit, recipient);
        }

        await visit.OpenAsync("/dev/mail");
    }

    private static async Task OpenItemAsync(Visit visit)
    {
        await SignUpAsync(visit, _recipients[0]);
        var email = (await visit.Portal.MailboxAsync(_recipients[0])).Single();
        await visit.OpenAsync($"/dev/mail/{email.GetProperty("id").GetString()}");
    }

    private static async Task SignUpAsync(Visit visit, string recipient)
    {
        using var browser = visit.Portal.NewBrowser(visit.Language);
        var page = await browser.OpenAsync("/sign-up");
        await browser.SubmitAsync(
            page, visit.View.Shown("Sign up"), ("Form.Email", recipient), ("Form.FirstName", "Ada"), ("Form.LastName", "Lovelace"));
        await visit.Portal.MailboxAsync(recipient);
    }
}
