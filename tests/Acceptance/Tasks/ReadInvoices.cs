using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class ReadInvoices(Screen screen)
{
    public async Task ShowAsync(DateOnly month, CreditCard charged, string status)
    {
        var page = await screen.Invoices.GoToAsync();
        var period = page.Shown(month);
        await page.Invoices.HasRowsAsync(1, period);
        await page.Invoices.RowShowsAsync(period, screen.View.Shown(charged.OnInvoice));
        await page.Invoices.RowShowsAsync(period, screen.View.Shown(status));
    }

    public async Task ShowMonthlyPriceAsync(DateOnly month)
    {
        var price = await (await screen.CloudServers.GoToAsync()).ReadMonthlyPriceAsync();
        var page = await screen.Invoices.GoToAsync();
        await page.Invoices.RowShowsAsync(page.Shown(month), price);
    }

    public async Task CountIsAsync(int count) => await (await screen.Invoices.GoToAsync()).Invoices.HasRowsAsync(count);
}
