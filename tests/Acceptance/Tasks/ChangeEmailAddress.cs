using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class ChangeEmailAddress(
    Screen screen, Customer customer, CustomerFaker faker, Inbox inbox, EmailedLink link, EditSettings edit, ScenarioBrowsers browsers)
{
    public const string LinkSubject = "Confirm your new email address";

    public async Task StartAsync()
    {
        await edit.StartAsync(screen.Settings.Account);
        await RequestAnotherAsync();
    }

    public async Task CompleteAsync()
    {
        await StartAsync();
        await ConfirmLinkAsync();
        await IsCompletedAsync();
    }

    public async Task CancelAsync()
    {
        await StartAsync();
        await screen.Settings.CancelEmailChange.ClickAsync();
        await screen.Form.ConfirmsAsync(screen.View.Shown("The change of your email address has been canceled."));
    }

    public Task RequestAnotherAsync() => RequestAsync(faker.EmailAddress());

    public Task RequestAgainAsync() => RequestAsync(customer.RequestedLoginId);

    public Task TryAnotherAsync(string password, Func<string, string>? typed = null) => TryAsync(faker.EmailAddress(), password, typed);

    public Task TryAnotherOfLengthAsync(int length) => TryAsync(faker.EmailAddressOf(length), customer.Password);

    public Task TryAnotherWithAWrongPasswordAsync() => TryAnotherAsync(faker.Password());

    public Task TryAsync(string address, string password, Func<string, string>? typed = null)
    {
        customer.RequestedLoginId = address;
        return screen.Settings.Account.SubmitAsync(new EmailChange(typed is null ? address : typed(address), password));
    }

    public async Task TryAnotherTogetherWithAsync(FieldValue field)
    {
        await screen.Form.FillAsync(new FormValues(field));
        await TryAnotherAsync(customer.Password);
    }

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

    // The tab that was opened first comes last.
    public async Task ConfirmLinkInTwoTabsAsync()
    {
        await OpenLinkAsync();
        var first = screen.View;
        screen.View = first with { Page = await first.Page.Context.NewPageAsync() };
        await link.OpenAsync();
        await ConfirmAsync();
        screen.View = first;
        screen.Form = screen.ConfirmEmail.Form;
        await screen.ConfirmEmail.ConfirmAsync();
        customer.LoginId = customer.RequestedLoginId;
    }

    public async Task ConfirmAsync()
    {
        await screen.ConfirmEmail.ConfirmAsync();
        await IsCompletedAsync();
    }

    public Task IsCompletedAsync() => screen.Form.ConfirmsAsync(screen.View.Shown($"Your login ID is now {customer.RequestedLoginId}."));

    private async Task RequestAsync(string address)
    {
        await TryAsync(address, customer.Password);
        await screen.Form.ConfirmsAsync(screen.View.Shown("Your account information has been updated."));
    }
}
