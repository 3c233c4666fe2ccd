using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

// Each place that asks for the current password, filled in but for that.
internal sealed class ConfirmPassword(Screen screen, Customer customer, CustomerFaker faker, StartSession session, EditSettings edit, ManageSessions sessions)
{
    private FormValues _others = new();

    // Told in tens of seconds, of which some may have passed.
    public Task IsToldToWaitAsync(int seconds) => screen.Form.Field("Current password").SaysAsync(
        [.. Enumerable.Range(1, seconds / 10).Reverse().Select(tens => screen.View.Shown($"Too many wrong passwords. Wait {tens * 10} seconds and try again."))]);

    public async Task ToUpdatePasswordAsync()
    {
        await session.OnSettingsAsync();
        screen.Section = screen.Settings.Password;
        var password = faker.Password();
        _others = new FormValues(new FieldValue("New password", password), new FieldValue("Retype new password", password));
    }

    public async Task ToChangeEmailAddressAsync()
    {
        await edit.StartAsync(screen.Settings.Account);
        customer.RequestedLoginId = faker.EmailAddress();
        _others = new FormValues(new FieldValue("Email address", customer.RequestedLoginId));
    }

    public Task ToEndSessionsAsync() => sessions.StartAsync();

    public Task WithMineAsync() => WithAsync(customer.Password);

    public async Task WithMineAndEnterAsync()
    {
        await screen.Form.Field("Current password").FillAsync(customer.Password);
        await screen.Form.Field("Current password").PressAsync("Enter");
    }

    public Task WithNoneAsync() => WithAsync("");

    public Task WithMineInOtherCapitalsAsync() => WithAsync(faker.Secret(customer.Password.ToUpperInvariant()));

    public async Task WithAWrongOneAsync(int times)
    {
        for (var attempt = 0; attempt < times; attempt++)
        {
            await WithAsync(faker.Password());
            // Empty as soon as the answer is shown.
            await screen.Form.Field("Current password").HoldsAsync("");
            await screen.Form.RefusesAsync(screen.View.Shown("The current password is incorrect."));
        }
    }

    private async Task WithAsync(string password)
    {
        await screen.Form.FillAsync(_others);
        await screen.Form.SubmitAsync(new FormValues(new FieldValue("Current password", password)));
    }
}
