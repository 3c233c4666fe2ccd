using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class LoginSteps(LogIn logIn, StartSession session, Customer customer, FollowLoginLink link)
{
    [Given("I am logged in")]
    public Task IAmLoggedIn() => session.HereAsync();

    [Given("too many wrong passwords have locked my account")]
    public Task AccountIsLocked() => logIn.UntilLockedAsync();

    [When("I log in with my email address and my password")]
    public Task LogIn() => logIn.WithAsync(customer.Credentials);

    [When("I log in with my full email address and the password emailed to me")]
    public Task LogInWithTheEmailedPassword() => logIn.WithTheEmailedPasswordAsync();

    [When("I log in with a wrong password")]
    public Task LogInWithAWrongPassword() => logIn.WithAWrongPasswordAsync();

    [Given("my account has had {int} wrong passwords")]
    [When("somebody tries {int} more wrong passwords")]
    public Task HasHadWrongPasswords(int times) => logIn.FailAsync(times);

    [Given("I have typed my email address and my password")]
    public Task HaveTyped() => logIn.FillAsync();

    [When("I log in with my password in other capitals")]
    public Task LogInWithOtherCapitals() => logIn.WithOtherCapitalsAsync();

    [When("I log in through a link that leads to another site")]
    public Task LogInThroughALink() => link.ToAnotherSiteAsync();

    [Then("{string} still holds my login ID")]
    public Task LoginIdIsStillThere(string field) => logIn.StillHoldsLoginIdAsync(field);

    [Then("the login does not lead to another site")]
    public void LeadsToNoOtherSite() => link.LedToNoOtherSite();

    [When("I log in with only the part of my email address before the @")]
    public Task LogInWithAShortenedLoginId() => logIn.WithAsync(customer.Credentials with { LoginId = customer.LoginId.Split('@')[0] });

    [When("I log in with my email address in capital letters")]
    public Task LogInWithCapitalLetters() => logIn.WithAsync(customer.Credentials with { LoginId = customer.LoginId.ToUpperInvariant() });

    [When("I log in with my email address with surrounding spaces")]
    public Task LogInWithSpaces() => logIn.WithAsync(customer.Credentials with { LoginId = $"  {customer.LoginId} " });

    [When("I log in with my email address as browsers send it")]
    public Task LogInAsBrowsersSendIt() => LogInAs(Spelling.AsBrowsersSend);

    [When("I log in with my email address in full-width characters")]
    public Task LogInInFullWidth() => LogInAs(Spelling.InFullWidth);

    [When("I log in with my email address with accents typed separately")]
    public Task LogInWithSeparateAccents() => LogInAs(Spelling.WithSeparateAccents);

    [When("I log in without my {string}")]
    public Task LogInWithout(string field) => logIn.WithoutAsync(field);

    [When("I enter my email address and my password in another browser")]
    public Task SubmitInAnotherBrowser() => logIn.SubmitInAnotherBrowserAsync();

    [When("I log in again in another browser")]
    public Task LogInInAnotherBrowser() => logIn.InAnotherBrowserAsync();

    private Task LogInAs(Func<string, string> spelling) => logIn.WithAsync(customer.Credentials with { LoginId = spelling(customer.LoginId) });
}
