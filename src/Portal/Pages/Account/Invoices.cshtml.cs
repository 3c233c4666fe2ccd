using Microsoft.AspNetCore.Mvc.RazorPages;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Pages.Account;

internal sealed class InvoicesModel(BillingRecords records, CurrentCustomer current) : PageModel
{
    public IReadOnlyList<Invoice> Invoices { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Invoices = await records.ListInvoicesAsync(current.Required.Id, cancellationToken);
}
