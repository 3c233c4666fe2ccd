using PortalAcceptance.Acceptance.Support;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>What has happened on the customer's account.</summary>
[Binding]
public sealed class ActivitySteps(Pages pages, QuotedTexts texts)
{
    [When("I open my activity")]
    public Task OpenActivity() => pages.Activity.GoToAsync();

    [Then("my activity shows {string}")]
    public Task Shows(string what) => pages.Activity.Entries.HasRowsAsync(1, texts.Shown(what));

    [Then("my activity does not show {string}")]
    public Task DoesNotShow(string what) => pages.Activity.Entries.HasRowsAsync(0, texts.Shown(what));

    [Then("the times of my activity are those of {string}")]
    public Task TimesAreThoseOf(string timeZone) =>
        pages.Activity.Content.ShowsAsync(pages.View.Shown($"Times are in your time zone, {timeZone}."));
}
