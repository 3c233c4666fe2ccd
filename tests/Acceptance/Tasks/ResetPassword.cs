using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class ResetPassword(
    Screen screen, Customer customer, CustomerFaker faker, Registration registration, Inbox inbox, EmailedLink link)
{
    private const string LinkSubject = "Choose a new password";

    public async Task StartAsync()
    {
        await registration.EnsureAsync(customer);
        await RequestLinkAsync(customer.LoginId);
        await ReceiveLinkAsync();
    }

    public async Task CompleteAsync()
    {
        await StartAsync();
        await OpenLinkAsync();
        await ChooseAsync();
        await screen.Login.ShownAsync();
    }

    public async Task RequestLinkAsync(string loginId)
    {
        await screen.Login.GoToAsync();
        var page = await screen.Login.ForgotPasswordAsync();
        screen.Form = page.Form;
        await page.AskForLinkAsync(loginId);
    }

    public async Task RequestAnotherLinkAsync(string loginId)
    {
        var page = await screen.ForgotPassword.AskForAnotherAsync();
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

    public Task TryAsync(string password) => screen.ResetPassword.ChooseAsync(faker.Secret(password));

    public Task TryRetypedDifferentlyAsync() => screen.Form.SubmitAsync(new FormValues(
        new FieldValue("New password", faker.Password()), new FieldValue("Retype new password", faker.Password())));

    public async Task ChooseWithEnterAsync(string field)
    {
        var password = faker.Password();
        await screen.Form.FillAsync(new FormValues(new FieldValue("New password", password), new FieldValue("Retype new password", password)));
        await screen.Form.Field(field).PressAsync("Enter");
        screen.Form = screen.Login.Form;
    }

    public async Task ChooseAsync(string password)
    {
        await screen.ResetPassword.ChooseAsync(faker.Secret(password));
        screen.Form = screen.Login.Form;
        customer.Password = password;
    }

    private async Task ReceiveLinkAsync() => link.Receive(
        await inbox.LinkAsync(customer.LoginId, LinkSubject), async address => (await screen.ResetPassword.OpenAsync(address)).Form);
}
