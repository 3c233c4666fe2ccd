using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Pages;

internal sealed class IndexModel(PortalDbContext database, BillingRecords records, CurrentCustomer current) : PageModel
{
    public Plan? Plan { get; private set; }

    public DateTimeOffset Since { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var customer = await database.Users.AsNoTracking().SingleAsync(customer => customer.Id == current.Required.Id, cancellationToken);
        Since = current.Required.ToLocal(customer.SignedUpAt);
        Plan = await records.FindPlanAsync(customer.PlanCode, cancellationToken);
    }
}
