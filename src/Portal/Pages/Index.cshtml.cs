using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Pages;

/// <summary>What the customer has, and what it costs a month.</summary>
/// <param name="database">Knows the customer.</param>
/// <param name="records">Knows the plan.</param>
/// <param name="current">Who is signed in.</param>
public sealed class IndexModel(PortalDbContext database, BillingRecords records, CurrentCustomer current) : PageModel
{
    /// <summary>The plan; null when the customer has none.</summary>
    public Plan? Plan { get; private set; }

    /// <summary>Since when, on the customer's own clock.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var customer = await database.Users.AsNoTracking().SingleAsync(customer => customer.Id == current.Required.Id, cancellationToken);
        Since = current.Required.ToLocal(customer.SignedUpAt);
        Plan = await records.FindPlanAsync(customer.PlanCode, cancellationToken);
    }
}
