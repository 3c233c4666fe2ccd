using PortalAcceptance.Acceptance.Support;
using Reqnroll;
using static Microsoft.Playwright.Assertions;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>What has happened on the customer's account.</summary>
[Binding]
public sealed class ActivitySteps(Pages pages, QuotedTexts texts)
{
    [When("I open my activity")]
    public Task OpenActivity() => pages.Activity.GoToAsync();

    [Then("my activity shows {string}")]
    public Task Shows(string what) => Expect(pages.Activity.Of(texts.Canonical(what))).ToHaveCountAsync(1);

    [Then("my activity does not show {string}")]
    public Task DoesNotShow(string what) => Expect(pages.Activity.Of(texts.Canonical(what))).ToHaveCountAsync(0);

    [Then("the times of my activity are those of {string}")]
    public Task TimesAreThoseOf(string timeZone) =>
        Expect(pages.Activity.Content).ToContainTextAsync(pages.View.Shown($"Times are in your time zone, {timeZone}."));
}
