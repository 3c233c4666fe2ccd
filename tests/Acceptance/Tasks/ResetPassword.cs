using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tasks;

/// <summary>Chooses a new password with an emailed link, instead of one that is forgotten.</summary>
public sealed class ResetPassword(
    Screen screen, Customer customer, CustomerFaker faker, Registration registration, Inbox inbox, EmailedLink link)
{
    private const string LinkSubject = "Choose a new password";

    /// <summary>Registers the customer, asks for a link and waits for it to arrive.</summary>
    public async Task StartAsync()
    {
        await registration.EnsureAsync(customer);
        await RequestLinkAsync(customer.LoginId);
        await ReceiveLinkAsync();
    }

    /// <summary>Registers the customer and chooses a new password.</summary>
    public async Task CompleteAsync()
    {
        await StartAsync();
        await OpenLinkAsync();
        await ChooseAsync();
        await screen.Login.ShownAsync();
    }

    /// <summary>Asks for a link on the way that the login page offers.</summary>
    public async Task RequestLinkAsync(string loginId)
    {
        await screen.Login.GoToAsync();
        var page = await screen.Login.ForgotPasswordAsync();
        screen.Form = page.Form;
        await page.AskForLinkAsync(loginId);
    }

    public async Task OpenLinkAsync()
    {
        if (!link.IsThere)
        {
            await ReceiveLinkAsync();
        }

        await link.OpenAsync();
    }

    public Task ChooseAsync() => ChooseAsync(faker.Password());

    public async Task ChooseAsync(string password)
    {
        await screen.ResetPassword.ChooseAsync(faker.Secret(password));
        screen.Form = screen.Login.Form;
        customer.Password = password;
    }

    private async Task ReceiveLinkAsync() => link.Receive(
        await inbox.LinkAsync(customer.LoginId, LinkSubject), async address => (await screen.ResetPassword.OpenAsync(address)).Form);
}
