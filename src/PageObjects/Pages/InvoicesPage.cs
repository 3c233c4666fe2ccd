using System.Globalization;
using PortalAcceptance.PageObjects.Components;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Invoices": the monthly charges and the cards that were charged.</summary>
public sealed class InvoicesPage(PortalView view) : PortalPage<InvoicesPage>(view, "Invoices")
{
    /// <summary>The page's address, relative to the portal's.</summary>
    public const string Path = "/account/invoices";

    /// <summary>The invoices, newest first.</summary>
    public Table Invoices => new(View, "Invoices", Content);

    /// <summary>How a month is shown in the table.</summary>
    public string Shown(DateOnly month) => month.ToString("MMMM yyyy", View.Wording.Culture);

    /// <summary>How an amount in US dollars is shown.</summary>
    public string Shown(decimal amount)
    {
        var format = (NumberFormatInfo)View.Wording.Culture.NumberFormat.Clone();
        format.CurrencySymbol = View.Shown("$");
        return amount.ToString("C2", format);
    }

    /// <summary>Goes to the page.</summary>
    public Task<InvoicesPage> GoToAsync() => GoToAsync(Path);
}
