using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Pages.Account;

internal sealed class ActivityModel(PortalDbContext database, CurrentCustomer current) : PageModel
{
    private const int MostShown = 200;

    public IReadOnlyList<Activity> Activities { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Activities =
        await database.Activities.AsNoTracking()
            .Where(activity => activity.CustomerId == current.Required.Id)
            .OrderByDescending(activity => activity.At).ThenByDescending(activity => activity.Id)
            .Take(MostShown)
            .ToListAsync(cancellationToken);
}
