using PortalAcceptance.Acceptance.Support;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class KeyboardSteps(Screen screen, QuotedTexts texts)
{
    [When("I press Enter in {string}")]
    public Task PressEnterIn(string field) => screen.Form.Field(texts.Canonical(field)).PressAsync("Enter");

    [When("I press the {} key")]
    public Task Press(string key) => screen.View.PressAsync(key switch { "down arrow" => "ArrowDown", "up arrow" => "ArrowUp", _ => key });

    [When("I submit the empty form")]
    public Task SubmitNothing() => screen.Form.Submit.ClickAsync();

    [When("I follow the error {string}")]
    public Task FollowError(string error) => screen.Form.FollowErrorAsync(texts.Shown(error));

    [Then("the focus is on the content of the page")]
    public Task ContentHasFocus() => screen.CloudServers.Content.HasFocusAsync();

    [Then("the focus is on the link {string}")]
    public Task LinkHasFocus(string link) => screen.View.Link(texts.Canonical(link)).HasFocusAsync();

    [Then("the focus is on the confirmation")]
    public Task ConfirmationHasFocus() => screen.Form.ConfirmationHasFocusAsync();

    [Then("the focus is on the error")]
    public Task ErrorHasFocus() => screen.Form.ErrorHasFocusAsync();

    [Then("the focus is on {string}")]
    public Task HasFocus(string field) => screen.Form.Field(texts.Canonical(field)).HasFocusAsync();
}
