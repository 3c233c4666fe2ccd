using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

/// <summary>Opens the customer's invoices and expects what is on them.</summary>
public sealed class ReadInvoices(Screen screen)
{
    /// <summary>Expects one invoice for a month.</summary>
    /// <param name="month">Any day of the month.</param>
    /// <param name="charged">The card that was charged.</param>
    /// <param name="status">The invoice's canonical status.</param>
    public async Task ShowAsync(DateOnly month, CreditCard charged, string status)
    {
        var page = await screen.Invoices.GoToAsync();
        var period = page.Shown(month);
        await page.Invoices.HasRowsAsync(1, period);
        await page.Invoices.RowShowsAsync(period, screen.View.Shown(charged.OnInvoice));
        await page.Invoices.RowShowsAsync(period, screen.View.Shown(status));
    }

    /// <summary>Expects the invoice for a month to be over the monthly price that "Cloud servers" shows.</summary>
    public async Task ShowMonthlyPriceAsync(DateOnly month)
    {
        var price = await (await screen.CloudServers.GoToAsync()).ReadMonthlyPriceAsync();
        var page = await screen.Invoices.GoToAsync();
        await page.Invoices.RowShowsAsync(page.Shown(month), price);
    }

    public async Task CountIsAsync(int count) => await (await screen.Invoices.GoToAsync()).Invoices.HasRowsAsync(count);
}
