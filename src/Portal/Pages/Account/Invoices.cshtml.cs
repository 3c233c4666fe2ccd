using Microsoft.AspNetCore.Mvc.RazorPages;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Pages.Account;

/// <summary>What was charged, month by month.</summary>
/// <param name="records">Knows the invoices.</param>
/// <param name="current">Whose.</param>
public sealed class InvoicesModel(BillingRecords records, CurrentCustomer current) : PageModel
{
    /// <summary>The invoices, latest first.</summary>
    public IReadOnlyList<Invoice> Invoices { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Invoices = await records.ListInvoicesAsync(current.Required.Id, cancellationToken);
}
