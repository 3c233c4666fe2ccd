using Reqnroll;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>How a scenario gets the session that it starts with.</summary>
public sealed class LoginPrecondition(ScenarioContext scenario)
{
    private static readonly string[] _tagsOfVisibleLogins = ["login", "menu", "tutorial"];

    /// <summary>Whether the customer logs in on the login page and opens settings from the menu, because the scenario is about that.</summary>
    public bool IsVisible { get; } = scenario.ScenarioInfo.CombinedTags.Intersect(_tagsOfVisibleLogins).Any();
}
