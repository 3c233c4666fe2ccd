using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class ReplaceCard(Screen screen, Customer customer, CustomerFaker faker, PortalClock clock, EditSettings edit)
{
    private CreditCard? _entered;

    public CreditCard Entered => _entered ?? throw new InvalidOperationException("No earlier step enters a card.");

    public async Task ReplaceAsync()
    {
        await SubmitAsync(faker.NewCard());
        customer.Card = Entered;
    }

    public async Task ReplaceInSettingsAsync()
    {
        await screen.Settings.GoToAsync();
        await edit.OpenAsync(screen.Settings.Card);
        await ReplaceAsync();
        await screen.Form.ConfirmsAsync(screen.View.Shown("Your credit card information has been updated."));
    }

    public Task TryAsync(string type, string number) => SubmitAsync(faker.Card(type, number));

    public Task TryAsync(string type, string number, string securityCode) =>
        SubmitAsync(faker.Card(type, number) with { SecurityCode = securityCode });

    public Task TryExpiredAsync() => SubmitAsync(faker.NewCard() with { Expires = clock.Today.AddMonths(-1) });

    public async Task LeftNoSecretAsync()
    {
        await screen.Settings.Card.Form.HoldsAsync(new FormValues(new FieldValue("Card number", ""), new FieldValue("Security code", "")));
        await screen.View.HoldsNowhereAsync(Entered.Number, "the card number");
        await screen.View.HoldsNowhereAsync($"\"{Entered.SecurityCode}\"", "the security code");
    }

    private Task SubmitAsync(CreditCard card)
    {
        _entered = card;
        return screen.Settings.Card.UpdateAsync(card);
    }
}
