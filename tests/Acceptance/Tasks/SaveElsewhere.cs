using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class SaveElsewhere(Screen screen, Customer customer, CustomerFaker faker, ScenarioBrowsers browsers, StartSession session)
{
    public async Task SaveAsync(IFormValues values)
    {
        var section = (await session.OnSettingsInAsync(await browsers.OpenAsync())).Section(screen.Section.Name);
        await section.OpenAsync();
        await section.SubmitAsync(values);
        await section.Form.ConfirmsAsync();
    }

    public async Task ReplaceCardAsync()
    {
        customer.Card = faker.NewCard();
        await SaveAsync(customer.Card);
    }
}
