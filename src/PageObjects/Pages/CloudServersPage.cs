using PortalAcceptance.PageObjects.Components;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Cloud servers": the page shown after a login.</summary>
public sealed class CloudServersPage(PortalView view) : PortalPage<CloudServersPage>(view, "Cloud servers")
{
    private Table Servers => new(View, "Cloud servers", Content);

    /// <summary>Goes to the page.</summary>
    public Task<CloudServersPage> GoToAsync() => GoToAsync("/");

    /// <summary>Reads what the customer pays every month.</summary>
    public Task<string> ReadMonthlyPriceAsync() => Servers.LastCell.ReadAsync();
}
