using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>Choosing a new password by way of an e-mailed link.</summary>
[Binding]
public sealed class ForgotPasswordSteps(Pages pages, Customer customer, CustomerFaker faker, CustomerRegistry registry, LoginSteps login, EmailedLink link, CurrentForm current)
{
    private const string LinkSubject = "Choose a new password";

    [Given("I have been e-mailed a link to choose a new password")]
    public async Task IHaveBeenMailedALink()
    {
        await registry.RegisterAsync(customer);
        await SayThatIHaveForgottenMyPassword();
        await ReceiveTheLinkAsync();
    }

    [Given("I have chosen a new password by way of an e-mailed link")]
    [When("I choose a new password by way of an e-mailed link")]
    public async Task ChooseByLink()
    {
        await IHaveBeenMailedALink();
        await OpenTheLink();
        await Choose(faker.Password());
        await pages.Login.ShownAsync();
    }

    [Given("too many wrong passwords have locked my account")]
    public async Task MyAccountIsLocked()
    {
        await registry.RegisterAsync(customer);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await login.LogInWithAWrongPassword();
            await current.Form.RefusesAsync();
        }
    }

    [When("I say that I have forgotten my password")]
    public Task SayThatIHaveForgottenMyPassword() => SayThatIHaveForgottenThePasswordOf(customer.LoginId);

    [When("I say that I have forgotten the password of {string}")]
    public async Task SayThatIHaveForgottenThePasswordOf(string loginId)
    {
        await pages.Login.GoToAsync();
        var page = await pages.Login.ForgotPasswordAsync();
        current.Form = page.Form;
        await page.AskForLinkAsync(loginId);
    }

    [When("I open the link e-mailed to me")]
    public async Task OpenTheLink()
    {
        if (!link.IsThere)
        {
            await ReceiveTheLinkAsync();
        }

        await link.OpenAsync();
    }

    [When("I choose the new password {string}")]
    public async Task Choose(string password)
    {
        await pages.ResetPassword.ChooseAsync(faker.Secret(password));
        current.Form = pages.Login.Form;
        (customer.FormerPassword, customer.Password) = (customer.Password, password);
    }

    [When("I try the new password {string}")]
    public Task Try(string password) => pages.ResetPassword.ChooseAsync(password);

    [Then("I am asked to look for a link in my inbox")]
    public Task IAmAskedToLookForALink() => pages.ForgotPassword.Form.ConfirmsAsync(
        pages.View.Shown($"If {customer.LoginId} is the login ID of an account, we have sent a link to it. It works once, for one hour."));

    [Then("the link still works")]
    public async Task TheLinkWorks()
    {
        await Choose(faker.Password());
        await login.MyPasswordOpensTheControlPanel();
    }

    [Then("I can ask for another link")]
    public async Task ICanAskForAnotherLink()
    {
        await pages.ResetPassword.AskForAnother.ClickAsync();
        await pages.ForgotPassword.ShownAsync();
    }

    private async Task ReceiveTheLinkAsync() => link.Receive(
        await registry.EmailedLinkAsync(customer.LoginId, LinkSubject), async address => (await pages.ResetPassword.OpenAsync(address)).Form);
}
