using PortalAcceptance.Acceptance.Support;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class ActivitySteps(Screen screen, QuotedTexts texts)
{
    [When("I open my activity")]
    public Task OpenActivity() => screen.Activity.GoToAsync();

    [Then("my activity shows {string}")]
    public Task Shows(string what) => screen.Activity.Entries.HasRowsAsync(1, texts.Shown(what));

    [Then("my activity does not show {string}")]
    public Task DoesNotShow(string what) => screen.Activity.Entries.HasRowsAsync(0, texts.Shown(what));

    [Then("my activity shows times in {string}")]
    public Task TimesAreThoseOf(string timeZone) =>
        screen.Activity.Content.ShowsAsync(screen.View.Shown($"Times are in your time zone, {timeZone}."));
}
