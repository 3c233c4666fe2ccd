using PortalAcceptance.Acceptance.Customers;
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

    // The price of the plan that the customer has ordered, which the cloud servers show as well.
    public async Task ShowMonthlyPriceAsync(DateOnly month, Plan plan)
    {
        var price = await (await screen.CloudServers.GoToAsync()).ReadMonthlyPriceAsync();
        await ShowAmountAsync(month, plan.MonthlyPrice);
        await screen.Invoices.Invoices.RowShowsAsync(screen.Invoices.Shown(month), price);
    }

    public async Task ShowAmountAsync(DateOnly month, decimal amount)
    {
        var page = await screen.Invoices.GoToAsync();
        await page.Invoices.RowShowsAsync(page.Shown(month), page.Shown(amount));
    }

    public async Task ListAsync(IEnumerable<DateOnly> months)
    {
        var page = await screen.Invoices.GoToAsync();
        await page.Invoices.ListsAsync([.. months.Select(page.Shown)]);
    }

    public async Task CountIsAsync(int count) => await (await screen.Invoices.GoToAsync()).Invoices.HasRowsAsync(count);
}
