using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

// As other keyboards and browsers send the same password.
internal sealed class TypePasswordOtherwise(Screen screen, Customer customer, CustomerFaker faker, Registration registration, LogIn logIn)
{
    private const string NewPassword = "Calme Forêt Nuage 43";

    public Task RegisterAsync(string password)
    {
        customer.Password = faker.Secret(password);
        return registration.EnsureAsync(customer);
    }

    public Task LogInAsync(string characters) => LogInWithAsync(customer.Password, characters);

    public Task LogInWithAsync(string password, string characters) => logIn.WithAsync(customer.Credentials with { Password = Typed(password, characters) });

    public async Task UpdateAsync(string characters)
    {
        screen.Section = screen.Settings.Password;
        var change = new PasswordChange(Typed(customer.Password, characters), faker.Secret(NewPassword), Typed(NewPassword, characters));
        await screen.Settings.Password.UpdateAsync(change);
        customer.Password = NewPassword;
    }

    private string Typed(string password, string characters) => faker.Secret(Spelling.With(characters, password));
}
