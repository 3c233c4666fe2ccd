using PortalAcceptance.PageObjects.Components;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Activity": logins to the account and changes to it.</summary>
public sealed class ActivityPage(PortalView view) : PortalPage<ActivityPage>(view, "Activity")
{
    /// <summary>The page's address, relative to the portal's.</summary>
    public const string Path = "/account/activity";

    /// <summary>What has happened, newest first.</summary>
    public Table Entries => new(View, "Activity", Content);

    /// <summary>Goes to the page.</summary>
    public Task<ActivityPage> GoToAsync() => GoToAsync(Path);

    /// <summary>Goes on to the list of sessions.</summary>
    public async Task<SessionsPage> OpenSessionsAsync()
    {
        await Link("Where you are logged in").ClickAsync();
        return await new SessionsPage(View).ShownAsync();
    }

    /// <summary>A point in time, as the page shows it.</summary>
    public string Shown(DateTime time) => time.ToString("g", View.Wording.Culture);
}
