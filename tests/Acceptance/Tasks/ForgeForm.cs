using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

// Names another customer in a form, in every way that a portal might read.
internal sealed class ForgeForm(Screen screen, OtherCustomer other, ScenarioBrowsers browsers, LoginPrecondition login)
{
    private static readonly string[] _names =
        [.. new[] { "", "Account.", "Billing.", "Card." }.SelectMany(prefix => new[] { $"{prefix}customerId", $"{prefix}id", $"{prefix}userId" })];

    public async Task SubmitAsync(FieldValue field)
    {
        await other.RegisterAsync();
        await screen.Form.AddHiddenAsync(_names, other.Value.Id.ToString());
        await screen.Form.SubmitAsync(new FormValues(field));
    }

    public async Task SettingsAreUnchangedAsync()
    {
        var settings = await OpenOthersSettingsAsync();
        await settings.Account.OpenAsync();
        await settings.Billing.OpenAsync();
        await settings.Account.Form.HoldsAsync(other.Value.Account, "in the other customer's account");
        await settings.Billing.Form.HoldsAsync(other.Value.Billing, "in the other customer's account");
    }

    private async Task<AccountSettingsPage> OpenOthersSettingsAsync()
    {
        var browser = await browsers.OpenAsync();
        await (await login.FormAsync(browser.Page.Context.APIRequest, browser))!.SubmitAsync(other.Value.Credentials);
        return await browser.Settings.GoToAsync();
    }
}
