using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class Access(ScenarioBrowsers browsers, Screen screen, LoginPrecondition login)
{
    public async Task IsGrantedAsync(Credentials credentials) =>
        await (await (await browsers.OpenAsync()).Login.GoToAsync()).LogInAsync(credentials);

    // With two HTTP requests where it can.
    public async Task IsUnchangedAsync(Credentials credentials)
    {
        var form = await login.FormAsync(await browsers.OpenWithoutPageAsync(), screen.View);
        await (form?.SubmitAsync(credentials) ?? IsGrantedAsync(credentials));
    }

    public async Task IsRefusedAsync(Credentials credentials)
    {
        var browser = await browsers.OpenAsync();
        var login = await browser.Login.GoToAsync();
        await login.Form.SubmitAsync(credentials);
        await login.Form.RefusesAsync(browser.Shown("The email address or password is incorrect."));
    }
}
