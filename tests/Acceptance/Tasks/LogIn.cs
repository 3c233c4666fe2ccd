using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class LogIn(Screen screen, Customer customer, CustomerFaker faker, Registration registration, Inbox inbox, ScenarioBrowsers browsers)
{
    // The portal's limit.
    private const int AttemptsBeforeLockout = 5;

    public async Task WithAsync(Credentials credentials) => await (await OpenFormAsync()).SubmitAsync(credentials);

    public Task WithAWrongPasswordAsync() => WithAsync(customer.Credentials with { Password = faker.Password() });

    public async Task WithTheEmailedPasswordAsync()
    {
        customer.Password = await inbox.WelcomePasswordAsync(customer.LoginId);
        await WithAsync(customer.Credentials);
    }

    public async Task WithoutAsync(string field)
    {
        var form = await OpenFormAsync();
        await form.FillAsync(customer.Credentials);
        await form.SubmitAsync(new FormValues(new FieldValue(field, "")));
    }

    public Task WithOtherCapitalsAsync() =>
        WithAsync(customer.Credentials with { Password = faker.Secret(customer.Password.ToUpperInvariant()) });

    public Task StillHoldsLoginIdAsync(string field) => screen.Form.Field(field).HoldsAsync(customer.LoginId);

    public async Task FillAsync()
    {
        await registration.EnsureAsync(customer);
        await (await OpenFormAsync()).FillAsync(customer.Credentials);
    }

    // Only the last attempt needs the page.
    public async Task UntilLockedAsync()
    {
        await FailAsync(AttemptsBeforeLockout - 1);
        await FailOnPageAsync();
    }

    // With HTTP requests where it can.
    public async Task FailAsync(int times)
    {
        await registration.EnsureAsync(customer);
        var form = await HtmlLoginForm.RequestAsync(screen.View.Page.Context.APIRequest, screen.View);
        for (var attempt = 0; attempt < times; attempt++)
        {
            await (form?.RefusesAsync(customer.Credentials with { Password = faker.Password() }) ?? FailOnPageAsync());
        }
    }

    private async Task FailOnPageAsync()
    {
        await WithAWrongPasswordAsync();
        await screen.Form.RefusesAsync();
    }

    public async Task InAnotherBrowserAsync()
    {
        await SubmitInAnotherBrowserAsync();
        await screen.CloudServers.ShownAsync();
    }

    // The customer's language may differ from the browser's.
    public async Task SubmitInAnotherBrowserAsync()
    {
        screen.View = await browsers.OpenAsync();
        await WithAsync(customer.Credentials);
    }

    // After a redirect to the login page, the login must happen there: opening it again would lose the destination.
    private async Task<Form> OpenFormAsync()
    {
        if (!await screen.Login.IsShownNowAsync())
        {
            await screen.Login.GoToAsync();
        }

        return screen.Form = screen.Login.Form;
    }
}
