using Reqnroll;

namespace PortalAcceptance.Acceptance.Support;

internal sealed class LoginPrecondition(ScenarioContext scenario)
{
    private static readonly string[] _tagsOfVisibleLogins = ["login", "menu", "tutorial"];

    // Scenarios about logging in, the menu or the tutorial log in on the login page and use the menu.
    public bool IsVisible { get; } = scenario.ScenarioInfo.CombinedTags.Intersect(_tagsOfVisibleLogins).Any();
}
