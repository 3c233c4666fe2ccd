using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Expectations;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Cloud servers": the page shown after a login.</summary>
public class CloudServersPage(PortalView view) : PortalPage<CloudServersPage>(view, "Cloud servers")
{
    private Table Servers => new(View, "Cloud servers", Content);

    /// <summary>Goes to the page.</summary>
    public Task<CloudServersPage> GoToAsync() => GoToAsync(View.Paths.Home);

    /// <summary>Expects a server at a monthly price.</summary>
    /// <param name="plan">The plan's canonical name.</param>
    /// <param name="price">The canonical price, such as "$24.50".</param>
    /// <exception cref="UnmetExpectationException">Another server or another price is shown.</exception>
    public Task ShowsServerAsync(string plan, string price) => Servers.RowShowsAsync(View.Shown(plan), View.Shown(price));

    /// <summary>Reads what the customer pays every month.</summary>
    public Task<string> ReadMonthlyPriceAsync() => Servers.LastCell.ReadAsync();
}
