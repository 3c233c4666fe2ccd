using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class ReadSettings(Screen screen, Customer customer)
{
    private const string When = "after a reload";

    public Task AccountIsStoredAsync() => HoldsAsync(screen.Settings.Account, customer.Account);

    public Task BillingIsStoredAsync() => HoldsAsync(screen.Settings.Billing, customer.Billing);

    public async Task CardIsOnFileAsync(CreditCard card)
    {
        await OpenAsync(screen.Settings.Card);
        await screen.Settings.CardOnFile.ShowsAsync(screen.View.Shown(card.OnFile));
    }

    public async Task NoCardIsOnFileAsync()
    {
        await OpenAsync(screen.Settings.Card);
        await screen.Settings.CardOnFile.ShowsAsync(screen.View.Shown("No card on file"));
    }

    public async Task FieldIsStoredAsync(string label, string text)
    {
        await OpenAsync(screen.Section);
        await screen.Section.Form.Field(label).HoldsAsync(text, when: When);
    }

    public async Task EmailChangeIsPendingAsync()
    {
        await OpenAsync(screen.Settings.Account);
        await screen.Settings.Account.Region.ShowsAsync(
            screen.View.Shown($"We have sent a link to {customer.RequestedLoginId}. Your login ID stays {customer.LoginId} until you confirm the link."));
    }

    public async Task NoEmailChangeIsPendingAsync()
    {
        await OpenAsync(screen.Settings.Account);
        await screen.Settings.Account.Form.Field("Email address").HoldsAsync(customer.LoginId);
        await screen.Settings.CancelEmailChange.IsHiddenAsync();
    }

    private async Task HoldsAsync(ISettingsSection section, IFormValues values)
    {
        await OpenAsync(section);
        await section.Form.HoldsAsync(values, When);
    }

    private async Task OpenAsync(ISettingsSection section)
    {
        await screen.Settings.ReloadAsync();
        await section.OpenAsync();
    }
}
