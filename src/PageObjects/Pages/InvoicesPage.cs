using System.Globalization;
using Microsoft.Playwright;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Invoices": the monthly charges and the cards that were charged.</summary>
/// <param name="view">The tab.</param>
public sealed class InvoicesPage(PortalView view)
{
    /// <summary>The page's main heading.</summary>
    public ILocator Heading { get; } = view.MainHeading("Invoices");

    /// <summary>The invoices, newest first, without the table's heading row.</summary>
    public ILocator Invoices { get; } = view.ByRole(AriaRole.Table, "Invoices").GetByRole(AriaRole.Row)
        .Filter(new() { Has = view.Page.GetByRole(AriaRole.Cell) });

    /// <summary>What is there as long as there are no invoices.</summary>
    public ILocator Empty { get; } = view.Page.GetByRole(AriaRole.Main);

    /// <summary>The invoice for a month.</summary>
    /// <param name="month">Any day of the month.</param>
    public ILocator For(DateOnly month) =>
        Invoices.Filter(new() { Has = Cell(month.ToString("MMMM yyyy", CultureInfo.GetCultureInfo(view.Wording.Locale))) });

    /// <summary>A cell with exactly this text.</summary>
    public ILocator Cell(string text) => view.Page.GetByRole(AriaRole.Cell, new() { Name = text, Exact = true });

    /// <summary>Goes to the page.</summary>
    public async Task<InvoicesPage> GoToAsync()
    {
        await view.GoToAsync("/account/invoices");
        await Heading.WaitForAsync();
        return this;
    }
}
