using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>Logging in and out.</summary>
[Binding]
public sealed class LoginSteps(Pages pages, Customer customer, CustomerFaker faker, CustomerRegistry registry, ScenarioBrowsers browsers, LogIn logIn, CurrentForm current)
{
    [Given("I am a customer")]
    [Given("je suis client")]
    public Task IAmACustomer() => registry.RegisterAsync(customer);

    [Given("I am not a customer")]
    public void IAmNotACustomer()
    {
        // Nobody is a customer until registered: the made-up customer stays unknown to the portal.
    }

    [Given("I am logged in")]
    [Given("je suis connecté")]
    public Task IAmLoggedIn() => logIn.HereAsync();

    [When("I log in with my e-mail address and my password")]
    public Task LogInWithMyPassword() => LogInAsync(customer.Credentials);

    [When("I log in with my full e-mail address and the password e-mailed to me")]
    [When("je me connecte avec mon adresse e-mail complète et le mot de passe reçu par e-mail")]
    public async Task LogInWithTheEmailedPassword()
    {
        customer.Password = faker.Secret(await registry.EmailedPasswordAsync(customer));
        await LogInAsync(customer.Credentials);
    }

    [When("I log in with my e-mail address and a password")]
    [When("I log in with a wrong password")]
    public Task LogInWithAWrongPassword() => LogInAsync(customer.Credentials with { Password = faker.Password() });

    [When("I log in with only the part of my e-mail address before the at sign")]
    public Task LogInWithAShortenedLoginId() => LogInAsync(customer.Credentials with { LoginId = customer.LoginId.Split('@')[0] });

    [When("I log in with my e-mail address in capital letters")]
    public Task LogInWithCapitalLetters() => LogInAsync(customer.Credentials with { LoginId = customer.LoginId.ToUpperInvariant() });

    [When("I log in with my e-mail address with blanks around")]
    public Task LogInWithBlanks() => LogInAsync(customer.Credentials with { LoginId = $"  {customer.LoginId} " });

    [When("I log in without my {string}")]
    public async Task LogInWithout(string field)
    {
        var form = await OpenLoginAsync();
        await form.FillAsync(customer.Credentials);
        await form.SubmitAsync(new FormValues(new FieldValue(field, "")));
    }

    [When("I log out")]
    public Task LogOut() => pages.Menu.LogOutAsync(customer.LoginId);

    [When("I log in afresh in another browser")]
    public async Task LogInAfresh()
    {
        pages.View = await browsers.OpenAsync();
        await LogInWithMyPassword();
        await pages.CloudServers.ShownAsync();
    }

    [When("I go back in the browser")]
    public Task GoBack() => pages.View.GoBackAsync();

    [When("I go back in the browser and reload")]
    public async Task GoBackAndReload()
    {
        await GoBack();
        await pages.View.ReloadAsync();
    }

    [When("I open the Account settings page by its address")]
    public Task OpenSettingsByAddress() => pages.View.GoToAsync("/account/settings");

    [Then("I see my cloud servers")]
    [Then("je vois mes serveurs cloud")]
    public Task ISeeMyCloudServers() => pages.CloudServers.ShownAsync();

    [Then("I am asked to log in")]
    public Task IAmAskedToLogIn() => pages.Login.ShownAsync();

    [Then("{string} opens the control panel in a fresh browser")]
    [Then("{string} ouvre le panneau de contrôle dans un autre navigateur")]
    public Task OpensTheControlPanel(string password) => ExpectOpenAsync(customer.Credentials with { Password = password });

    [Then("my password is unchanged")]
    [Then("my password still opens the control panel")]
    [Then("my password opens the control panel")]
    public Task MyPasswordOpensTheControlPanel() => OpensTheControlPanel(customer.Password);

    [Then("my old password no longer does")]
    [Then("mon ancien mot de passe ne l'ouvre plus")]
    public Task MyOldPasswordIsRefused() => ExpectRefusedAsync(customer.Credentials with { Password = customer.FormerPassword });

    /// <summary>Expects credentials to open the control panel in a browser of their own.</summary>
    public async Task ExpectOpenAsync(Credentials credentials) =>
        await (await new PageObjects.Pages.LoginPage(await browsers.OpenAsync()).GoToAsync()).LogInAsync(credentials);

    /// <summary>Expects credentials to be refused in a browser of their own.</summary>
    public async Task ExpectRefusedAsync(Credentials credentials)
    {
        var fresh = await browsers.OpenAsync();
        var login = await new PageObjects.Pages.LoginPage(fresh).GoToAsync();
        await login.Form.SubmitAsync(credentials);
        await login.Form.RefusesAsync(fresh.Shown("The email address or password is incorrect."));
    }

    private async Task LogInAsync(Credentials credentials) => await (await OpenLoginAsync()).SubmitAsync(credentials);

    // A visit that was sent to the login page must log in there: going to it again would lose where it wanted to go.
    private async Task<PageObjects.Components.Form> OpenLoginAsync()
    {
        if (!await pages.Login.IsShownNowAsync())
        {
            await pages.Login.GoToAsync();
        }

        return current.Form = pages.Login.Form;
    }
}
