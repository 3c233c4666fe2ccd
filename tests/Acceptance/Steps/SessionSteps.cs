using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class SessionSteps(UseOtherComputer otherComputer, Screen screen, QuotedTexts texts)
{
    [Given("I am logged in on another computer as well")]
    public Task IAmLoggedInElsewhere() => otherComputer.LogInAsync();

    [Given("I am logged in on two other computers")]
    public async Task IAmLoggedInOnTwoOthers()
    {
        await otherComputer.LogInAsync();
        await otherComputer.LogInAsync();
    }

    [Given("another customer is logged in on another computer")]
    public Task AnotherCustomerIsLoggedIn() => otherComputer.AnotherCustomerLogsInAsync();

    [Given("my session has been copied to another computer")]
    public Task SessionIsCopied() => otherComputer.CopySessionAsync();

    [Given("I have logged in in another tab while the login page was open")]
    public Task HaveLoggedInInAnotherTab() => otherComputer.LogInInAnotherTabAsync();

    [Given("another customer has logged in in another tab")]
    public Task AnotherCustomerHasLoggedInInAnotherTab() => otherComputer.AnotherCustomerLogsInInAnotherTabAsync();

    [Given("I have logged out in another tab")]
    public Task HaveLoggedOutInAnotherTab() => otherComputer.LogOutInAnotherTabAsync();

    [When("I end the other sessions without my password")]
    public Task EndOtherSessionsWithoutPassword()
    {
        screen.Form = screen.Sessions.Form;
        return screen.Form.Submit.ClickAsync();
    }

    [Then("the other computer is asked to log in")]
    public Task OtherComputerIsLoggedOut() => otherComputer.IsLoggedOutAsync();

    [Then("the first computer is asked to log in")]
    public Task FirstComputerIsLoggedOut() => otherComputer.IsLoggedOutAsync(0);

    [Then("the first computer is still logged in")]
    public Task FirstComputerIsLoggedIn() => otherComputer.IsLoggedInAsync(0);

    [Then("the second computer is still logged in")]
    public Task SecondComputerIsLoggedIn() => otherComputer.IsLoggedInAsync(1);

    [Then("I am asked to log in, and told that my changes are kept")]
    public Task LoginSaysThatTheDraftIsKept() =>
        screen.Login.ShownWithNoticeAsync("Your session has ended. Log in to continue with your unsaved changes.");

    [Then("I am asked to log in, and told to check my settings")]
    public Task LoginSaysToCheckSettings() =>
        screen.Login.ShownWithNoticeAsync("Your session has ended. Log in and check your settings before you try again.");

    [Then("I see my changes in {string}, marked as not saved yet")]
    public Task DraftIsShown(string section)
    {
        screen.Section = screen.Settings.Section(texts.Canonical(section));
        return screen.Form.ConfirmsAsync(screen.View.Shown("These changes from before your session ended are not saved yet."));
    }
}
