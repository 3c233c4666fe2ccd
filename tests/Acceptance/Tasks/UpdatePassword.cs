using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class UpdatePassword(Screen screen, Customer customer, CustomerFaker faker, StartSession session)
{
    private SettingsSection<PasswordChange> Section => screen.Settings.Password;

    public async Task StartAsync()
    {
        await session.OnSettingsAsync();
        screen.Section = Section;
        await screen.Form.FillAsync(Valid());
    }

    public Task UpdateAsync() => UpdateToAsync(faker.Password());

    public async Task UpdateToAsync(string newPassword)
    {
        await TryAsync(newPassword);
        customer.Password = newPassword;
    }

    public Task TryAsync(string newPassword) => SubmitAsync(new PasswordChange(customer.Password, faker.Secret(newPassword)));

    public Task TryLengthAsync(int length) => TryAsync(faker.Password(length));

    public Task WithAWrongCurrentPasswordAsync() => SubmitAsync(new PasswordChange(faker.Password(), faker.Password()));

    public Task RetypedDifferentlyAsync() => RetypedAsync(faker.Password(), faker.Password());

    public Task RetypedAsync(string newPassword, string retyped) =>
        SubmitAsync(new PasswordChange(customer.Password, faker.Secret(newPassword), faker.Secret(retyped)));

    public async Task CompleteAsync(string newPassword)
    {
        await session.OnSettingsAsync();
        await UpdateToAsync(newPassword);
        await screen.Form.ConfirmsAsync(screen.View.Shown("Your password has been updated."));
    }

    // Each of them is one character, and two UTF-16 code units.
    public Task TryEmojiAsync(int length) => TryAsync(string.Concat(faker.Text(length).Select(letter => char.ConvertFromUtf32(0x1F400 + letter - 'a'))));

    public async Task WithAWrongCurrentPasswordAndBeRefusedAsync()
    {
        await session.OnSettingsAsync();
        await WithAWrongCurrentPasswordAsync();
        await screen.Form.RefusesAsync(screen.View.Shown("The current password is incorrect."));
    }

    public async Task ByDoubleClickAsync()
    {
        var change = Valid();
        screen.Section = Section;
        await screen.Form.FillAsync(change);
        await screen.Form.Submit.DoubleClickAsync();
        customer.Password = change.New;
    }

    public async Task ByPastingAsync(string newPassword)
    {
        screen.Section = Section;
        foreach (var field in new PasswordChange(customer.Password, faker.Secret(newPassword)).Fields)
        {
            await screen.Form.Field(field.Label).PasteAsync(field.Value);
        }

        await screen.Form.Submit.ClickAsync();
        customer.Password = newPassword;
    }

    private PasswordChange Valid() => new(customer.Password, faker.Password());

    private Task SubmitAsync(PasswordChange change)
    {
        screen.Section = Section;
        return Section.UpdateAsync(change);
    }
}
