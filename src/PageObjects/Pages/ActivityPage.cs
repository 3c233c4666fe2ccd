using PortalAcceptance.PageObjects.Components;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Activity": logins to the account and changes to it.</summary>
public sealed class ActivityPage(PortalView view) : PortalPage<ActivityPage>(view, "Activity")
{
    /// <summary>What has happened, newest first.</summary>
    public Table Entries => new(View, "Activity", Content);

    /// <summary>Goes to the page.</summary>
    public Task<ActivityPage> GoToAsync() => GoToAsync("/account/activity");
}
