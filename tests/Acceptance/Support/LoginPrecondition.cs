using Microsoft.Playwright;
using PortalAcceptance.PageObjects;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Support;

internal sealed class LoginPrecondition(ScenarioContext scenario)
{
    private static readonly string[] _tagsOfVisibleLogins = ["login", "menu", "tutorial"];

    // Null if the login page must be used: in scenarios about logging in, the menu or the tutorial, and without a plain form.
    public async Task<HtmlLoginForm?> FormAsync(IAPIRequestContext requests, PortalView view) =>
        scenario.ScenarioInfo.CombinedTags.Intersect(_tagsOfVisibleLogins).Any() ? null : await HtmlLoginForm.RequestAsync(requests, view);
}
