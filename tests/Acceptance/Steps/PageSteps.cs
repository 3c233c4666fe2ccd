using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using PortalAcceptance.PageObjects;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class PageSteps(Screen screen, VisitPage visit, QuotedTexts texts)
{
    [Given("I am on the {string} page")]
    public Task IAmOnThePage(string page) => visit.OpenFormAsync(texts.Canonical(page));

    [When("I open the {string} page by its address")]
    public Task OpenByAddress(string page) => visit.ByAddressAsync(texts.Canonical(page));

    [When("I follow {string} on the {string} page")]
    public Task Follow(string link, string page) => visit.FollowAsync(texts.Canonical(link), texts.Canonical(page));

    [When("I choose {string} at the foot of the page")]
    public Task ChooseLanguage(string language) => screen.Footer.ChooseLanguageAsync(language);

    [Then("screen readers call the choice of languages {string}")]
    public Task LanguagesAreCalled(string name) => screen.Footer.CallsLanguagesAsync(texts.Canonical(name));

    [Then("the {string} page is shown")]
    public Task PageIsShown(string page) => visit.IsShownAsync(texts.Canonical(page));

    [Given("my browser runs no scripts")]
    public Task BrowserRunsNoScripts() => visit.WithoutScriptsAsync();

    [Given("my browser asks for the languages {string}")]
    public Task BrowserAsksFor(string languages) => visit.AskForAsync(languages);

    [Then("the {string} page is shown in {word}")]
    public Task PageIsShownIn(string page, string language) => visit.IsShownInAsync(page, language);

    [Then("browsers are told the language of the page")]
    public Task LanguageIsTold() => screen.View.IsInItsLanguageAsync();

    [When("I open the login page")]
    public Task OpenLogin() => screen.Login.GoToAsync();

    [When("I open the page for a forgotten password")]
    public Task OpenForgotPassword() => screen.ForgotPassword.GoToAsync();

    [When("I open the sign-up page")]
    public Task OpenSignUp() => screen.SignUp.GoToAsync();

    [When("I open a page that does not exist")]
    public Task OpenNothing() => screen.NotFound.GoToAsync();

    [When("I go back in the browser")]
    public Task GoBack() => screen.View.GoBackAsync();

    [When("I go back in the browser and reload")]
    public async Task GoBackAndReload()
    {
        await screen.View.GoBackAsync();
        await screen.View.ReloadAsync();
    }

    [Then("I see my cloud servers")]
    public Task CloudServersAreShown() => screen.CloudServers.ShownAsync();

    [Then("I am asked to log in")]
    public Task LoginIsShown() => screen.Login.ShownAsync();

    [Then("the Account settings page is shown")]
    public Task SettingsAreShown() => screen.Settings.ShownAsync();

    [Then("I am told that the page does not exist")]
    public Task NothingIsShown() => screen.NotFound.ShownAsync();

    [Then("I am still logged in here")]
    public Task SettingsAreStillShown() => screen.Settings.ReloadAsync();

    [Then("my invoices are shown")]
    public Task InvoicesAreShown() => screen.Invoices.ShownAsync();

    [Then("the control panel is in French")]
    public async Task SettingsAreShownInFrench()
    {
        screen.View = screen.View with { Wording = Wording.For("fr-FR") };
        await screen.Settings.ShownAsync();
    }
}
