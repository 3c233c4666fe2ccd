using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

/// <summary>Changes the email address, which is the login ID: asks for another one and confirms the link sent there.</summary>
public sealed class ChangeEmailAddress(
    Screen screen, Customer customer, CustomerFaker faker, Inbox inbox, EmailedLink link, EditSettings edit, ScenarioBrowsers browsers)
{
    private const string LinkSubject = "Confirm your new email address";

    /// <summary>Logs in and asks for another address.</summary>
    public async Task StartAsync()
    {
        await edit.StartAsync(screen.Settings.Account);
        await RequestAnotherAsync();
    }

    /// <summary>Logs in, asks for another address and confirms it.</summary>
    public async Task CompleteAsync()
    {
        await StartAsync();
        await ConfirmLinkAsync();
        await IsCompletedAsync();
    }

    /// <summary>Asks for another address in the section that is open, and expects the request to be accepted.</summary>
    public async Task RequestAnotherAsync()
    {
        await TryAnotherAsync(customer.Password);
        await screen.Form.ConfirmsAsync(screen.View.Shown("Your account information has been updated."));
    }

    /// <summary>Asks for another address in the section that is open.</summary>
    /// <param name="password">What is entered as the current password.</param>
    /// <param name="typed">How the address is typed; as it is unless given.</param>
    public Task TryAnotherAsync(string password, Func<string, string>? typed = null) => TryAsync(faker.EmailAddress(), password, typed);

    public Task TryAnotherWithAWrongPasswordAsync() => TryAnotherAsync(faker.Password());

    /// <summary>Asks for an address in the section that is open.</summary>
    public Task TryAsync(string address, string password, Func<string, string>? typed = null)
    {
        customer.RequestedLoginId = address;
        return screen.Settings.Account.SubmitAsync(new EmailChange(typed is null ? address : typed(address), password));
    }

    /// <summary>Asks for another address and changes another field.</summary>
    public async Task TryAnotherTogetherWithAsync(FieldValue field)
    {
        await screen.Form.FillAsync(new FormValues(field));
        await TryAnotherAsync(customer.Password);
    }

    /// <summary>Waits for the link to arrive at the address that was asked for last.</summary>
    public async Task ReceiveLinkAsync() => link.Receive(
        await inbox.LinkAsync(customer.RequestedLoginId, LinkSubject), async address => (await screen.ConfirmEmail.OpenAsync(address)).Form);

    public async Task OpenLinkAsync()
    {
        await ReceiveLinkAsync();
        await link.OpenAsync();
    }

    public async Task ConfirmLinkAsync()
    {
        await OpenLinkAsync();
        await screen.ConfirmEmail.ConfirmAsync();
        customer.LoginId = customer.RequestedLoginId;
    }

    public async Task ConfirmLinkInAnotherBrowserAsync()
    {
        screen.View = await browsers.OpenAsync();
        await ConfirmLinkAsync();
    }

    /// <summary>Confirms on the page to which the link has led.</summary>
    public async Task ConfirmAsync()
    {
        await screen.ConfirmEmail.ConfirmAsync();
        await IsCompletedAsync();
    }

    /// <summary>Expects the portal to say that the address asked for is the login ID now.</summary>
    public Task IsCompletedAsync() => screen.Form.ConfirmsAsync(screen.View.Shown($"Your login ID is now {customer.RequestedLoginId}."));
}
