using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using PortalAcceptance.PageObjects.Pages;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class ForgedFormSteps(ForgeRequest forge, Screen screen)
{
    [When("the form is submitted without its token")]
    public Task WithoutToken() => forge.WithoutTokenAsync();

    [When("the form is submitted with a made-up {string}")]
    public Task WithAMadeUp(string choice) => forge.WithAMadeUpAsync(choice);

    [When("the form is submitted with a made-up token")]
    public Task WithAMadeUpToken() => forge.WithAMadeUpTokenAsync();

    [When("the form is submitted with a stranger's token")]
    public Task WithAStrangersToken() => forge.WithAStrangersTokenAsync();

    [When("the form is submitted with another customer's token")]
    public Task WithAnotherCustomersToken() => forge.WithAnotherCustomersTokenAsync();

    [When("I confirm for the session of another customer")]
    public Task ForAnotherCustomersSession() => forge.ForAnotherCustomersSessionAsync();

    [Then("the other customer is still logged in")]
    public Task OtherCustomerIsLoggedIn() => forge.OtherCustomerIsLoggedInAsync();

    [Then("I am told that the request could not be read")]
    public async Task IsUnreadable() => await (await new NamedPage(screen.View, "This request could not be read").ShownAsync()).Content.ShowsAsync(screen.View.Shown(
        "Nothing was saved. The page may have been open for a long time, or in another session: open it again and retry."));
}
