using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class ManageSessions(Screen screen, Customer customer, StartSession session, UseOtherComputer elsewhere, ReadActivity read)
{
    public Task ShowOriginAsync(string what) => read.ShowsOriginAsync(screen.Sessions.Sessions, what);

    public async Task StartAsync()
    {
        await session.HereAsync();
        await elsewhere.LogInAsync();
        await OpenAsync();
    }

    public async Task OpenAsync()
    {
        await (await screen.Activity.GoToAsync()).OpenSessionsAsync();
        screen.Form = screen.Sessions.Form;
    }

    public async Task EndAllAsync()
    {
        await StartAsync();
        await EndAllAsync(customer.Password);
        await screen.Form.ConfirmsAsync(screen.View.Shown("The sessions you chose have ended."));
    }

    public Task EndAllAsync(string password) => screen.Sessions.EndAllAsync(password);

    // The newest one is listed first.
    public Task EndOldestOfTwoAsync() => screen.Sessions.EndAsync(1, customer.Password);
}
