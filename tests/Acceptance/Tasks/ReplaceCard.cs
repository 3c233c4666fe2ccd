using System.Globalization;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class ReplaceCard(Screen screen, Customer customer, CustomerFaker faker, PortalClock clock, EditSettings edit, Inbox inbox)
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

    public Task TryWithTheSameExpirationAsync(string type, string number) => SubmitAsync(faker.Card(type, number) with { Expires = customer.Card.Expires });

    // On the first of a month, the last one may not be over where the portal is.
    public async Task TryExpiredAsync()
    {
        var expired = faker.NewCard() with { Expires = clock.Today.AddDays(-1).AddMonths(-1) };
        if (screen.View.IsTolerant || expired.Expires.Year == clock.Today.Year)
        {
            await SubmitAsync(expired);
            return;
        }

        // The reference portal's list of years begins with this one.
        await screen.Form.FillAsync(expired with { Expires = new DateOnly(clock.Today.Year, expired.Expires.Month, 1) });
        await ForgeYearAsync(expired.Expires);
    }

    public Task TryExpiringInAsync(string month) => SubmitAsync(faker.NewCard() with { Expires = clock.StartOf(month) });

    public Task TryExpiringAfterAsync(int years) => SubmitAsync(faker.NewCard() with { Expires = clock.Today.AddYears(years) });

    // The list of years does not offer the year.
    public async Task ForgeExpiringAfterAsync(int years)
    {
        await screen.Form.FillAsync(faker.NewCard());
        await ForgeYearAsync(clock.Today.AddYears(years));
    }

    public Task OffersYearsAsync(int years) => screen.Form.Field("Expiration year").OffersAsync(
        clock.Today.ToString("yyyy", CultureInfo.InvariantCulture), clock.Today.AddYears(years).ToString("yyyy", CultureInfo.InvariantCulture));

    public async Task ByDoubleClickAsync()
    {
        customer.Card = _entered = faker.NewCard();
        await screen.Form.FillAsync(Entered);
        await screen.Form.Submit.DoubleClickAsync();
    }

    public async Task IsToldByEmailAsync()
    {
        var email = await inbox.LatestEmailAsync(customer.LoginId, "Your credit card information was changed");
        email.Mentions(string.Format(
            CultureInfo.InvariantCulture,
            inbox.Shown("The card that is charged every month is now: {0}, expires {1}."),
            inbox.Shown(Entered.OnInvoice),
            Entered.ExpiresShown));
        email.Mentions(inbox.Shown("If you did not make this change, update your password at once and contact our support."));
        email.HoldsNoCardNumber(Entered.Number);
    }

    public async Task IsNowhereInTheBrowserAsync()
    {
        await screen.View.KeepsNowhereAsync(Entered.Number, "the card number");
        await screen.View.KeepsNowhereAsync($"\"{Entered.SecurityCode}\"", "the security code");
    }

    public async Task LeftNoSecretAsync()
    {
        await screen.Settings.Card.Form.HoldsAsync(new FormValues(new FieldValue("Card number", ""), new FieldValue("Security code", "")));
        await screen.View.HoldsNowhereAsync(Entered.Number, "the card number");
        await screen.View.HoldsNowhereAsync($"\"{Entered.SecurityCode}\"", "the security code");
    }

    private async Task ForgeYearAsync(DateOnly expires)
    {
        await screen.Form.Field("Expiration year").ForgeAsync(expires.ToString("yyyy", CultureInfo.InvariantCulture));
        await screen.Form.Submit.ClickAsync();
    }

    private Task SubmitAsync(CreditCard card)
    {
        _entered = card;
        return screen.Settings.Card.UpdateAsync(card);
    }
}
