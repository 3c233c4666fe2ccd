using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class SaveElsewhere(
    Screen screen, Customer customer, CustomerFaker faker, ScenarioBrowsers browsers, StartSession session, Inbox inbox)
{
    public async Task SaveAsync(IFormValues values) => await SaveInAsync(await browsers.OpenAsync(), values);

    public async Task ChangeEmailAddressAsync()
    {
        var view = await browsers.OpenAsync();
        customer.RequestedLoginId = faker.EmailAddress();
        await SaveInAsync(view, new EmailChange(customer.RequestedLoginId, customer.Password));
        var confirm = await new ConfirmEmailPage(view).OpenAsync(await inbox.LinkAsync(customer.RequestedLoginId, ChangeEmailAddress.LinkSubject));
        await confirm.ConfirmAsync();
        await confirm.Form.ConfirmsAsync();
        customer.LoginId = customer.RequestedLoginId;
    }

    public async Task ReplaceCardAsync()
    {
        customer.Card = faker.NewCard();
        await SaveAsync(customer.Card);
    }

    private async Task SaveInAsync(PortalView view, IFormValues values)
    {
        var section = (await session.OnSettingsInAsync(view)).Section(screen.Section.Name);
        await section.OpenAsync();
        await section.SubmitAsync(values);
        await section.Form.ConfirmsAsync();
    }
}
