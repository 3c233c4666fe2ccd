using PortalAcceptance.Acceptance.Support;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class LinkSteps(EmailedLink link, Screen screen)
{
    [When("I open the same link again")]
    public Task OpenSameLink() => link.OpenAsync();

    [When("I open the link with one character changed")]
    public Task OpenAlteredLink() => link.OpenAlteredAsync();

    [When("I open the link with {int} more characters")]
    public Task OpenLengthenedLink(int characters) => link.OpenLengthenedAsync(characters);

    [Then("the browser keeps nothing of the link")]
    public Task LinkIsForgotten() => link.IsForgottenAsync();

    [Then("the link is no longer valid")]
    public Task LinkIsNotValid() => screen.Form.RefusesAsync(screen.View.Shown("This link is not valid. Links work once and expire after one hour."));
}
